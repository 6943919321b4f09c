package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.CtiTakeover;
import dk.spor.values.EntryId;
import dk.spor.values.LifeDimension;
import dk.spor.values.Note;
import dk.spor.values.PlannedPhase;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Critical Time Intervention: nine months in three phases, from the transition to a home of one's own. */
public sealed interface CtiEvent extends CitizenEvent {

    /**
     * A contact before there was a course, to get to know each other. The course that starts next is the one it belongs
     * to; the nine months don't begin with it.
     */
    @EventName("pre-cti-contact-recorded")
    record PreCtiContactRecorded(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            CtiContactKind kind,
            @Nullable Note note) implements CtiEvent {}

    /**
     * Phase 1 began, and with it the nine months. This entry is the course.
     *
     * @param focusAreas one to three
     * @param planned the three phases as the rule plans them from this day
     * @param rule which rule planned them
     */
    @EventName("cti-started")
    record CtiStarted(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            List<LifeDimension> focusAreas,
            List<PlannedPhase> planned,
            RuleRef rule,
            @Nullable Note note)
            implements CtiEvent {

        public CtiStarted {
            focusAreas = List.copyOf(focusAreas);
            planned = List.copyOf(planned);
        }
    }

    /**
     * The course went on to a later phase.
     *
     * @param to the phase that begins on this day
     */
    @EventName("cti-phase-changed")
    record CtiPhaseChanged(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId course,
            CtiPhase to,
            List<LifeDimension> focusAreas,
            @Nullable Note note)
            implements CtiEvent {

        public CtiPhaseChanged {
            focusAreas = List.copyOf(focusAreas);
        }
    }

    /** The course stands still from this day on. */
    @EventName("cti-paused")
    record CtiPaused(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId course,
            CtiPauseReason reason,
            @Nullable Note note)
            implements CtiEvent {}

    /** The course goes on from this day. */
    @EventName("cti-resumed")
    record CtiResumed(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId course,
            @Nullable Note note) implements CtiEvent {}

    /** A contact, or an attempt at one. */
    @EventName("cti-contact-recorded")
    record CtiContactRecorded(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId course,
            CtiContactKind kind,
            @Nullable Note note)
            implements CtiEvent {}

    /**
     * Hand-over agreement: somebody goes on with something when the course ends. A course can have several.
     *
     * @param with who goes on
     * @param areas with what
     */
    @EventName("cti-hand-over-agreed")
    record CtiHandOverAgreed(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId course,
            CtiTakeover with,
            List<LifeDimension> areas,
            @Nullable Note note)
            implements CtiEvent {

        public CtiHandOverAgreed {
            areas = List.copyOf(areas);
        }
    }

    /**
     * Somebody who goes on after the course has begun to.
     *
     * @param by who
     */
    @EventName("cti-follow-on-started")
    record CtiFollowOnStarted(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId course,
            CtiTakeover by,
            @Nullable Note note)
            implements CtiEvent {}

    /** The course ended. */
    @EventName("cti-ended")
    record CtiEnded(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId course,
            CtiEndReason reason,
            @Nullable Note note)
            implements CtiEvent {}
}
