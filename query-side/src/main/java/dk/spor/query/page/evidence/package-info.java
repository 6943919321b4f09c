/** The part of an evidence pack that is for people: a citizen's case, or a decision, as a document to be kept. */
@NullMarked
package dk.spor.query.page.evidence;

import org.jspecify.annotations.NullMarked;
