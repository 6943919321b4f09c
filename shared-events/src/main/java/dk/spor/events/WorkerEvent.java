package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who works with whom: a worker is responsible for a citizen as a whole, for an enrolment, or for a CTI course. */
public sealed interface WorkerEvent extends CitizenEvent {

    /**
     * A worker became responsible. This entry is the assignment.
     *
     * @param of the enrolment or the start of the CTI course; absent for the citizen as a whole
     */
    @EventName("worker-assigned")
    record WorkerAssigned(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            UserId worker,
            @Nullable EntryId of,
            @Nullable Note note)
            implements WorkerEvent {}

    /**
     * Another worker took over an assignment.
     *
     * @param worker who is responsible from this day on
     */
    @EventName("worker-changed")
    record WorkerChanged(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId assignment,
            UserId worker,
            @Nullable Note note)
            implements WorkerEvent {}

    /** An assignment ended, and nobody took it over. */
    @EventName("worker-released")
    record WorkerReleased(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId assignment,
            @Nullable Note note) implements WorkerEvent {}
}
