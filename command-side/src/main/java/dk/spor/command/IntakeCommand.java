package dk.spor.command;

import dk.spor.values.AssessmentKind;
import dk.spor.values.EntryId;
import dk.spor.values.Finding;
import dk.spor.values.IntakeChannel;
import dk.spor.values.Need;
import dk.spor.values.Note;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about a citizen's turning to the municipality. */
public sealed interface IntakeCommand extends CitizenCommand {

    /**
     * Record a request that was received.
     *
     * @param findings what was found out about circumstances; absent where nothing was, so that a request from before
     *     there were any is the same request today
     */
    record RecordIntake(
            LocalDate on,
            IntakeChannel channel,
            @Nullable Note request,
            List<Need> needs,
            @Nullable List<Finding> findings)
            implements IntakeCommand {

        public RecordIntake {
            findings = findings == null || findings.isEmpty() ? null : List.copyOf(findings);
        }

        /** One in which nothing was found out. */
        public RecordIntake(LocalDate on, IntakeChannel channel, @Nullable Note request, List<Need> needs) {
            this(on, channel, request, needs, null);
        }
    }

    /** Record an assessment, during a course or outside one. */
    record RecordAssessment(
            LocalDate on,
            AssessmentKind kind,
            @Nullable EntryId enrolment,
            @Nullable Note note) implements IntakeCommand {}
}
