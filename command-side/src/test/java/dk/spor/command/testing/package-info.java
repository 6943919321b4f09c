/** What the tests of decisions share: a citizen's history in short words, and the story of one request. */
@NullMarked
package dk.spor.command.testing;

import org.jspecify.annotations.NullMarked;
