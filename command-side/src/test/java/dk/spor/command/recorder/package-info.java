@NullMarked
package dk.spor.command.recorder;

import org.jspecify.annotations.NullMarked;
