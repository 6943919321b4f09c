package dk.spor.query.reading;

import dk.spor.query.caseload.WorkerLoad;
import dk.spor.query.course.TreatmentCourse;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about everybody at once. */
public interface TownReadings {

    /** What has to be done for those whom the reader may read about, as seen on a day; the longest overdue first. */
    List<CitizenDue> due(LocalDate day, RuleCatalogue rules);

    /**
     * Everybody without a home on a day, also those whom the reader may not read about, as only all of them make a
     * count; in the order of their identifiers.
     */
    List<HomelessCitizen> homeless(LocalDate day);

    /**
     * What each worker is responsible for on a day, also with those whom the reader may not read about, as only all of
     * it makes a caseload; in the order of their logins.
     *
     * @param worker only of this worker; absent for all
     */
    List<WorkerLoad> caseloads(LocalDate day, @Nullable UserId worker);

    /**
     * The courses of drug treatment that lasted on any day of a period, of which both ends count; also of those whom
     * the reader may not read about, as only all of them make a count; by the citizens' identifiers.
     */
    List<TreatmentCourse> treatmentCourses(LocalDate from, LocalDate to, RuleCatalogue rules);
}
