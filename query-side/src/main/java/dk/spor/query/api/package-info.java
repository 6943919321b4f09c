/** The read API over HTTP: JSON answers and, where something can't be read, problem details (RFC 9457). */
@NullMarked
package dk.spor.query.api;

import org.jspecify.annotations.NullMarked;
