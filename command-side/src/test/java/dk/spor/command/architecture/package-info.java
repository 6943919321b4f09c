@NullMarked
package dk.spor.command.architecture;

import org.jspecify.annotations.NullMarked;
