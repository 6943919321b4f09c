/** The query side: what the facts mean. This package puts its parts together; each has a package of its own. */
@NullMarked
package dk.spor.query;

import org.jspecify.annotations.NullMarked;
