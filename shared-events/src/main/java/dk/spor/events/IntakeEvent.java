package dk.spor.events;

import dk.spor.values.AssessmentKind;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.IntakeChannel;
import dk.spor.values.Need;
import dk.spor.values.Note;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Henvendelse: a citizen, or somebody for them, turns to the municipality. */
public sealed interface IntakeEvent extends CitizenEvent {

    /**
     * A request was received. One intake can lead to several referrals.
     *
     * <p>Revision 1 held the needs as a bare list of dimensions; revision 2 gives each need room for a note.
     *
     * @param channel how it came
     * @param request what was asked for, in the words of the one who asked
     * @param needs what the talk found, by dimension; may be empty
     */
    @EventName(value = "intake-recorded", revision = 2)
    record IntakeRecorded(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            IntakeChannel channel,
            @Nullable Note request,
            List<Need> needs)
            implements IntakeEvent {

        public IntakeRecorded {
            needs = List.copyOf(needs);
        }
    }

    /**
     * A need was assessed, at the door or during a course.
     *
     * @param enrolment the course during which it was made, if any
     */
    @EventName("assessment-recorded")
    record AssessmentRecorded(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            AssessmentKind kind,
            @Nullable EntryId enrolment,
            @Nullable Note note)
            implements IntakeEvent {}
}
