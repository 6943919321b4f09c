@NullMarked
package dk.spor.store.checkpoint;

import org.jspecify.annotations.NullMarked;
