package dk.spor.query.caseload;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is responsible for on a day.
 *
 * @param of the enrolment or the start of the CTI course; absent for the citizen as a whole
 * @param since the day from which it has been this worker
 * @param proof the assignment and, where another had it before, the change
 */
public record Matter(
        UserId worker,
        CitizenId citizen,
        Kind kind,
        @Nullable EntryId of,
        LocalDate since,
        List<EntryId> proof) {

    /** What one can be responsible for. */
    public enum Kind {
        /** The citizen as a whole. */
        CITIZEN,
        /** A course at an offer. */
        ENROLMENT,
        /** A CTI course. */
        CTI
    }

    public Matter {
        proof = List.copyOf(proof);
    }
}
