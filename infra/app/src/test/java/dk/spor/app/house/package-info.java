@NullMarked
package dk.spor.app.house;

import org.jspecify.annotations.NullMarked;
