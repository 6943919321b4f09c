/** Records who reads what of whom: one entry for each request, before its answer goes out. */
@NullMarked
package dk.spor.app.access;

import org.jspecify.annotations.NullMarked;
