/**
 * The cross-offer pathway of one citizen, as a pure fold over their events: intakes, a lane per offer with referrals,
 * waits, enrolments, sessions and follow-ups, and the homes. It holds no free text: the journal does.
 */
@NullMarked
package dk.spor.query.pathway;

import org.jspecify.annotations.NullMarked;
