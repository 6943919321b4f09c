@NullMarked
package dk.spor.command.memory;

import org.jspecify.annotations.NullMarked;
