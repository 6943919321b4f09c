@NullMarked
package dk.spor.query.place;

import org.jspecify.annotations.NullMarked;
