@NullMarked
package dk.spor.command.intake;

import org.jspecify.annotations.NullMarked;
