@NullMarked
package dk.spor.command.problem;

import org.jspecify.annotations.NullMarked;
