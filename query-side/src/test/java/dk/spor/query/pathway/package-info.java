/** What a pathway makes of the facts, given when they happened and when they were told. */
@NullMarked
package dk.spor.query.pathway;

import org.jspecify.annotations.NullMarked;
