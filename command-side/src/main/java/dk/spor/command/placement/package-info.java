/**
 * The process that joins a citizen's referral and an offer's places: what happens to the one is asked of the other. It
 * follows the log, and each event makes it ask for one thing at most, by a key that the event itself gives; so it can
 * stop anywhere, run twice or read the log again, and nothing happens a second time.
 */
@NullMarked
package dk.spor.command.placement;

import org.jspecify.annotations.NullMarked;
