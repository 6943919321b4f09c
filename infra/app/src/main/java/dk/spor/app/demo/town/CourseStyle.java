package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.values.DeclineGround;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.OfferId;
import dk.spor.values.SessionKind;

/**
 * How courses at an offer usually go.
 *
 * @param desk who works there
 * @param fates what becomes of referrals
 * @param grounds why referrals are declined
 * @param waits days on the waiting list
 * @param sessions what citizens are offered
 * @param every days from one session to the next
 * @param attendance how many sessions come to nothing
 * @param lasts days from enrolment to discharge
 * @param outcomes how courses end
 * @param words what is written about sessions
 */
public record CourseStyle(
        OfferId offer,
        Desk desk,
        Odds<Fate> fates,
        Odds<DeclineGround> grounds,
        Range waits,
        Odds<SessionKind> sessions,
        Range every,
        Attendance attendance,
        Range lasts,
        Odds<DischargeOutcome> outcomes,
        Topic words) {

    /**
     * How many sessions come to nothing.
     *
     * @param missed of a hundred
     * @param cancelled of a hundred
     */
    public record Attendance(int missed, int cancelled) {}

    /** What citizens are offered most. */
    SessionKind usualSession() {
        return sessions.chances().getFirst().what();
    }

    /** The same at another offer. */
    public CourseStyle at(OfferId other) {
        return new CourseStyle(other, desk, fates, grounds, waits, sessions, every, attendance, lasts, outcomes, words);
    }

    /** The same with other fates. */
    public CourseStyle with(Odds<Fate> others) {
        return new CourseStyle(
                offer, desk, others, grounds, waits, sessions, every, attendance, lasts, outcomes, words);
    }

    /** The same, and every referral has this fate. */
    public CourseStyle with(Fate fate) {
        return with(Odds.always(fate));
    }

    /** The same with other waiting times, in days. */
    public CourseStyle waiting(int least, int most) {
        var range = new Range(least, most);
        return new CourseStyle(offer, desk, fates, grounds, range, sessions, every, attendance, lasts, outcomes, words);
    }

    /** The same with other days between sessions. */
    public CourseStyle meetingEvery(int least, int most) {
        var range = new Range(least, most);
        return new CourseStyle(offer, desk, fates, grounds, waits, sessions, range, attendance, lasts, outcomes, words);
    }

    /** The same with other days from enrolment to discharge. */
    public CourseStyle lasting(int least, int most) {
        var range = new Range(least, most);
        return new CourseStyle(offer, desk, fates, grounds, waits, sessions, every, attendance, range, outcomes, words);
    }

    /** The same with other ends. */
    public CourseStyle ending(Odds<DischargeOutcome> others) {
        return new CourseStyle(offer, desk, fates, grounds, waits, sessions, every, attendance, lasts, others, words);
    }

    /** The same, and every course ends like this. */
    public CourseStyle ending(DischargeOutcome outcome) {
        return ending(Odds.always(outcome));
    }
}
