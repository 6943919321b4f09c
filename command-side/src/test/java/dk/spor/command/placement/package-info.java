@NullMarked
package dk.spor.command.placement;

import org.jspecify.annotations.NullMarked;
