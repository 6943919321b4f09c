package dk.spor.query.reading;

import dk.spor.query.caseload.WorkerLoad;
import dk.spor.query.course.TreatmentCourse;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everybody, as they were known at a moment. What is asked of a day looks at the day itself, so only what is due has to
 * leave out what happened later.
 */
final class KnownTown implements TownReadings {

    private final Function<Moment, Town> towns;
    private final Moment moment;
    private final ReaderAccess access;
    private final KeptAnswers kept;

    KnownTown(Function<Moment, Town> towns, Moment moment, ReaderAccess access, KeptAnswers kept) {
        this.towns = towns;
        this.moment = moment;
        this.access = access;
        this.kept = kept;
    }

    /** What was asked, to the last detail: the same question has the same answer for ever. */
    private sealed interface Question {

        record Due(Moment moment, LocalDate day, RuleCatalogue rules) implements Question {}

        record Homelessness(long knownAt, LocalDate day) implements Question {}

        record Caseload(
                long knownAt, LocalDate day, @Nullable UserId worker) implements Question {}

        record Courses(long knownAt, LocalDate from, LocalDate to, RuleCatalogue rules) implements Question {}
    }

    @Override
    public List<CitizenDue> due(LocalDate day, RuleCatalogue rules) {
        var all = kept.of(new Question.Due(moment, day, rules), () -> OpenMatters.due(day, rules, towns.apply(moment)));
        return StoredTown.allowed(all, access);
    }

    @Override
    public List<HomelessCitizen> homeless(LocalDate day) {
        return kept.of(new Question.Homelessness(moment.knownAt(), day), () -> Homeless.on(day, ofAnyDay()));
    }

    @Override
    public List<WorkerLoad> caseloads(LocalDate day, @Nullable UserId worker) {
        return kept.of(
                new Question.Caseload(moment.knownAt(), day, worker),
                () -> WorkerLoad.of(Caseloads.on(day, worker, ofAnyDay())));
    }

    @Override
    public List<TreatmentCourse> treatmentCourses(LocalDate from, LocalDate to, RuleCatalogue rules) {
        return kept.of(
                new Question.Courses(moment.knownAt(), from, to, rules),
                () -> Treated.within(from, to, rules, ofAnyDay()));
    }

    private Town ofAnyDay() {
        return towns.apply(Moment.knownAt(moment.knownAt()));
    }
}
