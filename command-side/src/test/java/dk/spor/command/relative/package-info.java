@NullMarked
package dk.spor.command.relative;

import org.jspecify.annotations.NullMarked;
