@NullMarked
package dk.spor.wire;

import org.jspecify.annotations.NullMarked;
