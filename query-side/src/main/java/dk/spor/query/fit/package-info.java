/**
 * Which offers fit a citizen on a day, and why not the others: the offers' terms laid beside what is known of the
 * citizen. It is for the caseworker to decide; nothing here does.
 */
@NullMarked
package dk.spor.query.fit;

import org.jspecify.annotations.NullMarked;
