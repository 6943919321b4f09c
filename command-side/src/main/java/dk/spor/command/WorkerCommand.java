package dk.spor.command;

import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about who works with a citizen. */
public sealed interface WorkerCommand extends CitizenCommand {

    /**
     * Make a worker responsible.
     *
     * @param of the enrolment or the start of the CTI course; absent for the citizen as a whole
     */
    record AssignWorker(
            LocalDate on,
            UserId worker,
            @Nullable EntryId of,
            @Nullable Note note) implements WorkerCommand {}

    /** Let another worker take over. */
    record ChangeWorker(
            LocalDate on,
            EntryId assignment,
            UserId worker,
            @Nullable Note note) implements WorkerCommand {}

    /** End an assignment that nobody takes over. */
    record ReleaseWorker(
            LocalDate on, EntryId assignment, @Nullable Note note) implements WorkerCommand {}
}
