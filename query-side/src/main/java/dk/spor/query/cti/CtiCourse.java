package dk.spor.query.cti;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.Span;
import dk.spor.values.LifeDimension;
import dk.spor.values.PlannedPhase;
import dk.spor.values.RuleRef;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One course of CTI. Lists are in order of valid time.
 *
 * @param on the first day of phase 1, with which the nine months began
 * @param focusAreas of phase 1
 * @param planned the three phases as they were planned on that day; a pause does not move them
 * @param rule which rule planned them
 * @param changes to later phases
 * @param pauseMarks where the course came to stand still, and where it went on
 * @param contacts and attempts at one
 * @param handOvers agreements on who goes on when it ends
 * @param followOns where somebody who goes on has begun to
 * @param end absent while the course runs
 */
@RecordBuilder
public record CtiCourse(
        Entry entry,
        LocalDate on,
        List<LifeDimension> focusAreas,
        List<PlannedPhase> planned,
        RuleRef rule,
        List<PhaseChange> changes,
        List<PauseMark> pauseMarks,
        List<Contact> contacts,
        List<HandOverAgreement> handOvers,
        List<FollowOn> followOns,
        @Nullable CtiEnd end)
        implements Dated, CtiCourseBuilder.With {

    public CtiCourse {
        focusAreas = List.copyOf(focusAreas);
        planned = List.copyOf(planned);
        changes = List.copyOf(changes);
        pauseMarks = List.copyOf(pauseMarks);
        contacts = List.copyOf(contacts);
        handOvers = List.copyOf(handOvers);
        followOns = List.copyOf(followOns);
    }

    static CtiCourse begun(
            Entry entry, LocalDate on, List<LifeDimension> focusAreas, List<PlannedPhase> planned, RuleRef rule) {
        return new CtiCourse(
                entry, on, focusAreas, planned, rule, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** From its first day to the day of its end, which is no longer part of it. */
    public Span span() {
        return new Span(on, end == null ? null : end.on());
    }

    /** Whether nothing has ended it. */
    public boolean running() {
        return end == null;
    }

    /** The day on which phase 3, and with it the course, is planned to end. */
    public LocalDate plannedEnd() {
        return planned.getLast().until();
    }

    /** The phases as they came, each until the next one began or the course ended. */
    public List<ActualPhase> actualPhases() {
        return ActualPhase.of(this);
    }

    /** The phase that the course was in on a day; empty before its first day and after its last. */
    public Optional<ActualPhase> phaseOn(LocalDate day) {
        return end != null && day.isAfter(end.on())
                ? Optional.empty()
                : actualPhases().reversed().stream()
                        .filter(phase -> !day.isBefore(phase.from()))
                        .findFirst();
    }

    /** The stretches in which the course stood still; one that nothing ended lasts as long as the course. */
    public List<Pause> pauses() {
        var pauses = new ArrayList<Pause>();
        PauseMark.@Nullable Paused open = null;
        for (var mark : pauseMarks) {
            switch (mark) {
                case PauseMark.Paused paused -> open = open == null ? paused : open;
                case PauseMark.Resumed resumed -> {
                    if (open != null) {
                        pauses.add(new Pause(open.entry(), open.on(), resumed.on(), open.reason()));
                        open = null;
                    }
                }
            }
        }
        if (open != null) {
            pauses.add(new Pause(open.entry(), open.on(), end == null ? null : end.on(), open.reason()));
        }
        return List.copyOf(pauses);
    }

    /** Whether the course stands still on a day. */
    public boolean pausedOn(LocalDate day) {
        return pauses().stream().anyMatch(pause -> pause.span().holds(day));
    }

    /** The contacts of each phase the course has been in, and how they keep to the method's taper. */
    public List<PhaseContacts> contactsPerPhase() {
        return PhaseContacts.of(this);
    }

    /** The course without what happened after a day. */
    public CtiCourse until(LocalDate day) {
        return withChanges(upTo(day, changes))
                .withPauseMarks(upTo(day, pauseMarks))
                .withContacts(upTo(day, contacts))
                .withHandOvers(upTo(day, handOvers))
                .withFollowOns(upTo(day, followOns))
                .withEnd(end == null || end.on().isAfter(day) ? null : end);
    }

    private static <T extends Dated> List<T> upTo(LocalDate day, List<T> some) {
        return some.stream().filter(each -> !each.on().isAfter(day)).toList();
    }

    CtiCourse with(PhaseChange change) {
        return withChanges(InOrder.with(changes, change));
    }

    CtiCourse with(PauseMark mark) {
        return withPauseMarks(InOrder.with(pauseMarks, mark));
    }

    CtiCourse with(Contact contact) {
        return withContacts(InOrder.with(contacts, contact));
    }

    CtiCourse with(HandOverAgreement agreement) {
        return withHandOvers(InOrder.with(handOvers, agreement));
    }

    CtiCourse with(FollowOn support) {
        return withFollowOns(InOrder.with(followOns, support));
    }

    CtiCourse with(CtiEnd ended) {
        return withEnd(ended);
    }
}
