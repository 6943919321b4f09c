/**
 * A citizen's facts as a picture: where each bar and mark lies, in user units that are pixels at the size it is shown.
 * Pure functions; a template draws what they give.
 */
@NullMarked
package dk.spor.query.page.picture;

import org.jspecify.annotations.NullMarked;
