/** What the store promises, held against both kinds of server. */
@NullMarked
package dk.spor.store;

import org.jspecify.annotations.NullMarked;
