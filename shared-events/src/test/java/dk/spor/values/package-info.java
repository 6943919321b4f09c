@NullMarked
package dk.spor.values;

import org.jspecify.annotations.NullMarked;
