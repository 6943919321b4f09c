@NullMarked
package dk.spor.rules;

import org.jspecify.annotations.NullMarked;
