package dk.spor.query.reading;

import dk.spor.query.caseload.WorkerLoad;
import dk.spor.query.course.TreatmentCourse;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody, as the views in store have them now. */
record StoredTown(Town town, ReaderAccess access) implements TownReadings {

    @Override
    public List<CitizenDue> due(LocalDate day, RuleCatalogue rules) {
        return allowed(OpenMatters.due(day, rules, town), access);
    }

    @Override
    public List<HomelessCitizen> homeless(LocalDate day) {
        return Homeless.on(day, town);
    }

    @Override
    public List<WorkerLoad> caseloads(LocalDate day, @Nullable UserId worker) {
        return WorkerLoad.of(Caseloads.on(day, worker, town));
    }

    @Override
    public List<TreatmentCourse> treatmentCourses(LocalDate from, LocalDate to, RuleCatalogue rules) {
        return Treated.within(from, to, rules, town);
    }

    static List<CitizenDue> allowed(List<CitizenDue> due, ReaderAccess access) {
        return due.stream().filter(each -> access.mayRead(each.citizen())).toList();
    }
}
