@NullMarked
package dk.spor.command.treatment;

import org.jspecify.annotations.NullMarked;
