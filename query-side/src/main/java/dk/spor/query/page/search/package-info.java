/** Finding a citizen. What was typed may be a CPR number, so it stands in no address. */
@NullMarked
package dk.spor.query.page.search;

import org.jspecify.annotations.NullMarked;
