/**
 * The rules of the trade, as data: each figure stands once, in {@code rules.json}, with the days on which it held and
 * the source that says so. What a rule decided points at its id and version.
 */
@NullMarked
package dk.spor.rules;

import org.jspecify.annotations.NullMarked;
