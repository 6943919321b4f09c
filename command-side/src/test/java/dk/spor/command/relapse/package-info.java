@NullMarked
package dk.spor.command.relapse;

import org.jspecify.annotations.NullMarked;
