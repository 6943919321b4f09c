@NullMarked
package dk.spor.command.lease;

import org.jspecify.annotations.NullMarked;
