/** Henvisning: from being referred to an offer until being enrolled there, or not. */
@NullMarked
package dk.spor.command.referral;

import org.jspecify.annotations.NullMarked;
