package dk.spor.events;

import dk.spor.values.AssessmentKind;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Finding;
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
     * <p>Revision 1 held the needs as a bare list of dimensions; revision 2 gives each need room for a note; revision 3
     * holds what was found out about the circumstances that offers ask for.
     *
     * @param channel how it came
     * @param request what was asked for, in the words of the one who asked
     * @param needs what the talk found, by dimension; may be empty
     * @param findings what was found out about circumstances, each once; may be empty
     */
    @EventName(value = "intake-recorded", revision = 3)
    record IntakeRecorded(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            IntakeChannel channel,
            @Nullable Note request,
            List<Need> needs,
            List<Finding> findings)
            implements IntakeEvent {

        public IntakeRecorded {
            needs = List.copyOf(needs);
            findings = List.copyOf(findings);
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
