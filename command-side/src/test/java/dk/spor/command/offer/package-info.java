@NullMarked
package dk.spor.command.offer;

import org.jspecify.annotations.NullMarked;
