@NullMarked
package dk.spor.command.external;

import org.jspecify.annotations.NullMarked;
