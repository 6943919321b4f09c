/** The whole way of a fact, from the request to the views, while servers fail. */
@NullMarked
package dk.spor.app.faults;

import org.jspecify.annotations.NullMarked;
