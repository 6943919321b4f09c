@NullMarked
package dk.spor.command.deciding;

import org.jspecify.annotations.NullMarked;
