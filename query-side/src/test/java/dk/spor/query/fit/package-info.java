@NullMarked
package dk.spor.query.fit;

import org.jspecify.annotations.NullMarked;
