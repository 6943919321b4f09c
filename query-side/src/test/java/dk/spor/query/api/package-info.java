/** The read API as a client sees it. */
@NullMarked
package dk.spor.query.api;

import org.jspecify.annotations.NullMarked;
