package dk.spor.query.course;

import dk.spor.query.pathway.Discharge;
import dk.spor.query.pathway.Enrolment;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A course of drug treatment as it is reported.
 *
 * @param requestedOn the day on which the citizen asked for it: that of the intake, or of the referral without one
 * @param from the day of the first enrolment
 * @param until the day of the last discharge; absent while the course lasts
 * @param status how it ended; absent while it lasts
 * @param entries that say so, those of the first enrolment first: intake, referral, enrolment and discharge of each
 */
public record TreatmentCourse(
        CitizenId citizen,
        LocalDate requestedOn,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable EndStatus status,
        List<EntryId> entries) {

    public TreatmentCourse {
        entries = List.copyOf(entries);
    }

    /** Whether it lasted on any day of a period, of which both ends count. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (until == null || !until.isBefore(first));
    }

    /** Whether it ended in a period, of which both ends count. */
    public boolean endedWithin(LocalDate first, LocalDate last) {
        return until != null && !until.isBefore(first) && !until.isAfter(last);
    }

    static TreatmentCourse of(CitizenId citizen, Enrolment enrolment, LocalDate requestedOn, List<EntryId> entries) {
        var end = enrolment.discharge();
        return new TreatmentCourse(citizen, requestedOn, enrolment.on(), day(end), status(end), entries);
    }

    /** The same with a course that follows it: it ends when the later of both does. */
    TreatmentCourse and(TreatmentCourse next) {
        boolean longer = until != null && (next.until == null || !next.until.isBefore(until));
        return new TreatmentCourse(
                citizen,
                requestedOn,
                from,
                longer ? next.until : until,
                longer ? next.status : status,
                Stream.concat(entries.stream(), next.entries.stream()).toList());
    }

    private static @Nullable LocalDate day(@Nullable Discharge end) {
        return end == null ? null : end.on();
    }

    private static @Nullable EndStatus status(@Nullable Discharge end) {
        return end == null ? null : EndStatus.of(end.outcome());
    }
}
