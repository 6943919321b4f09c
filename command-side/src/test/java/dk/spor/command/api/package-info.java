@NullMarked
package dk.spor.command.api;

import org.jspecify.annotations.NullMarked;
