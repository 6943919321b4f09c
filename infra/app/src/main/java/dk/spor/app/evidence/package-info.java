/**
 * Evidence packs: what was recorded of a citizen, with what proves that it stands so in the log, for somebody who has
 * nothing but the pack.
 */
@NullMarked
package dk.spor.app.evidence;

import org.jspecify.annotations.NullMarked;
