@NullMarked
package dk.spor.command.housing;

import org.jspecify.annotations.NullMarked;
