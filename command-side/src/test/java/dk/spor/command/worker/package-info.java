@NullMarked
package dk.spor.command.worker;

import org.jspecify.annotations.NullMarked;
