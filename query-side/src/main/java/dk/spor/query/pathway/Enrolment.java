package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.Span;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
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
 * @param screenings for mental illness, also those that the citizen declined, in order of valid time
 * @param goals the citizen's goals for the course, in order of valid time
 * @param nights spent at a shelter, as runs of nights in a row, in order
 */
@RecordBuilder
public record Enrolment(
        Entry entry,
        LocalDate on,
        OfferId offer,
        EntryId referral,
        @Nullable Discharge discharge,
        @Nullable ShelterNotice notice,
        List<Session> sessions,
        List<Screening> screenings,
        List<CourseGoal> goals,
        List<NightRun> nights)
        implements Dated, EnrolmentBuilder.With {

    public Enrolment {
        sessions = List.copyOf(sessions);
        screenings = List.copyOf(screenings);
        goals = List.copyOf(goals);
        nights = List.copyOf(nights);
    }

    static Enrolment begun(Entry entry, LocalDate on, OfferId offer, EntryId referral) {
        return new Enrolment(entry, on, offer, referral, null, null, List.of(), List.of(), List.of(), List.of());
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

    Enrolment with(Session session) {
        return withSessions(InOrder.with(sessions, session));
    }

    Enrolment with(Screening screening) {
        return withScreenings(InOrder.with(screenings, screening));
    }

    Enrolment with(CourseGoal goal) {
        return withGoals(InOrder.with(goals, goal));
    }

    /** @throws UnfoldableEvent when no goal of the course has the identifier */
    Enrolment changing(EntryId goal, UnaryOperator<CourseGoal> change) {
        if (goals.stream().noneMatch(known -> known.entry().id().equals(goal))) {
            throw new UnfoldableEvent("goal", goal);
        }
        return withGoals(InOrder.exchange(goals, known -> known.entry().id().equals(goal), change));
    }

    Enrolment withNight(Entry night, LocalDate begunOn) {
        return withNights(NightRun.including(nights, night, begunOn));
    }
}
