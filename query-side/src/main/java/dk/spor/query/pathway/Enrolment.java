package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.Span;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Indskrivning: a course at an offer, from the enrolment to the discharge.
 *
 * @param on the first day of the course
 * @param referral the referral that led to it
 * @param discharge absent while the course lasts
 * @param sessions held, cancelled and missed, in order of valid time
 * @param notice that the municipality that has the case was told of the stay; absent until it was, and at offers that
 *     are no shelters
 * @param nights spent at a shelter, as runs of nights in a row, in order
 */
public record Enrolment(
        Entry entry,
        LocalDate on,
        OfferId offer,
        EntryId referral,
        @Nullable Discharge discharge,
        @Nullable ShelterNotice notice,
        List<Session> sessions,
        List<NightRun> nights)
        implements Dated {

    public Enrolment {
        sessions = List.copyOf(sessions);
        nights = List.copyOf(nights);
    }

    static Enrolment begun(Entry entry, LocalDate on, OfferId offer, EntryId referral) {
        return new Enrolment(entry, on, offer, referral, null, null, List.of(), List.of());
    }

    /** From the first day to the day of the discharge, which is no longer part of it; open while the course lasts. */
    public Span span() {
        return new Span(on, discharge == null ? null : discharge.on());
    }

    /** Whether nothing has ended it. */
    public boolean open() {
        return discharge == null;
    }

    /** How many nights were spent at the shelter. */
    public int nightsSpent() {
        return nights.stream().mapToInt(NightRun::nights).sum();
    }

    Enrolment with(Discharge ended) {
        return new Enrolment(entry, on, offer, referral, ended, notice, sessions, nights);
    }

    Enrolment with(Session session) {
        return new Enrolment(entry, on, offer, referral, discharge, notice, InOrder.with(sessions, session), nights);
    }

    Enrolment with(ShelterNotice told) {
        return new Enrolment(entry, on, offer, referral, discharge, told, sessions, nights);
    }

    Enrolment withNight(Entry night, LocalDate begunOn) {
        return new Enrolment(
                entry, on, offer, referral, discharge, notice, sessions, NightRun.including(nights, night, begunOn));
    }
}
