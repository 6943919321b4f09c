@NullMarked
package dk.spor.command.cti;

import org.jspecify.annotations.NullMarked;
