@NullMarked
package dk.spor.command.decision;

import org.jspecify.annotations.NullMarked;
