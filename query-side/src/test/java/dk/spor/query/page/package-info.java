/** The pages as they are rendered, checked. */
@NullMarked
package dk.spor.query.page;

import org.jspecify.annotations.NullMarked;
