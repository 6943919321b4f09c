@NullMarked
package dk.spor.command.plan;

import org.jspecify.annotations.NullMarked;
