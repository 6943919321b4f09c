@NullMarked
package dk.spor.command.citizen;

import org.jspecify.annotations.NullMarked;
