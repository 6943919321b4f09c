@NullMarked
package dk.spor.app.architecture;

import org.jspecify.annotations.NullMarked;
