package dk.spor.command;

import dk.spor.values.AssessmentKind;
import dk.spor.values.EntryId;
import dk.spor.values.IntakeChannel;
import dk.spor.values.Need;
import dk.spor.values.Note;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about a citizen's turning to the municipality. */
public sealed interface IntakeCommand extends CitizenCommand {

    /** Record a request that was received. */
    record RecordIntake(
            LocalDate on, IntakeChannel channel, @Nullable Note request, List<Need> needs) implements IntakeCommand {}

    /** Record an assessment, during a course or outside one. */
    record RecordAssessment(
            LocalDate on,
            AssessmentKind kind,
            @Nullable EntryId enrolment,
            @Nullable Note note) implements IntakeCommand {}
}
