@NullMarked
package dk.spor.command.registration;

import org.jspecify.annotations.NullMarked;
