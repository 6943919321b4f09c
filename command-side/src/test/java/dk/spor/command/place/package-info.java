@NullMarked
package dk.spor.command.place;

import org.jspecify.annotations.NullMarked;
