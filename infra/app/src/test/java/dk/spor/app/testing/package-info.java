/** Stand-ins for what the rest of the house does, for the tests of the app. */
@NullMarked
package dk.spor.app.testing;

import org.jspecify.annotations.NullMarked;
