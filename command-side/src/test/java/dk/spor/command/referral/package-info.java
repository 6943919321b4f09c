@NullMarked
package dk.spor.command.referral;

import org.jspecify.annotations.NullMarked;
