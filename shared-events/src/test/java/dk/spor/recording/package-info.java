/** Tests of what a stream says once its corrections are known. */
@NullMarked
package dk.spor.recording;

import org.jspecify.annotations.NullMarked;
