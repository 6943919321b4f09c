@NullMarked
package dk.spor.app.start;

import org.jspecify.annotations.NullMarked;
