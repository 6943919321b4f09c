package dk.spor.command.treatment;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.Optional;

/** What belongs to a course happens within it: the day of the enrolment and the day of the discharge count. */
public enum WithinEnrolment {
    /** Sessions held, cancelled or missed. */
    SESSION("session-within-enrolment", "A session lies between the enrolment and the discharge"),
    /** Goals set, revised and settled. */
    GOAL("treatment-goal-within-enrolment", "What belongs to a goal lies between the enrolment and the discharge"),
    /** Screenings for mental illness. */
    SCREENING("screening-within-enrolment", "A screening lies between the enrolment and the discharge"),
    /** Nights at a shelter. */
    NIGHT("night-within-enrolment", "A night at a shelter lies between the enrolment and the discharge"),
    /** Assessments made during a course. */
    ASSESSMENT(
            "assessment-within-enrolment",
            "An assessment made during a course lies between the enrolment and the discharge");

    private final Prohibition prohibition;

    WithinEnrolment(String rule, String title) {
        this.prohibition = new Prohibition(rule, title);
    }

    /** What is wrong with saying that it happened in this course on this day. */
    public Optional<Refusal> check(TreatmentState state, EntryId enrolment, LocalDate on) {
        return state.courses()
                .find(enrolment)
                .map(course -> check(state, course, on))
                .orElseGet(() -> Optional.of(TreatmentRules.enrolmentKnown()));
    }

    private Optional<Refusal> check(TreatmentState state, Course course, LocalDate on) {
        var enrolled = course.span().from();
        if (enrolled.isAfter(on)) {
            return Optional.of(prohibition.refusal(
                    "%s is before the enrolment; the earliest day is %s.".formatted(on, enrolled.on()), enrolled));
        }
        var end = end(state, course);
        return end.filter(it -> it.isBefore(on))
                .map(it -> prohibition.refusal(
                        "%s is after the %s that ended the course; the latest day is %s."
                                .formatted(on, it.what(), it.on()),
                        it));
    }

    /** The discharge or, while none is recorded, the citizen's next enrolment in the same offer. */
    private static Optional<Fact> end(TreatmentState state, Course course) {
        return Optional.ofNullable(course.span().until())
                .or(() -> course.span().nextAmong(state.spansAt(course.offer())));
    }
}
