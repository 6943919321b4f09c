package dk.spor.query.caseload;

import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.pathway.Assignment;
import dk.spor.query.pathway.Pathway;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What workers are responsible for with one citizen. An assignment also ends with the course that it is about. */
public final class Matters {

    private final Pathway pathway;
    private final CtiTimeline cti;
    private final LocalDate day;

    private Matters(LocalDate day, Pathway pathway, CtiTimeline cti) {
        this.day = day;
        this.pathway = pathway;
        this.cti = cti;
    }

    /** In the order in which the assignments began. */
    public static List<Matter> on(LocalDate day, Pathway pathway, CtiTimeline cti) {
        var matters = new Matters(day, pathway, cti);
        return pathway.assignments().stream()
                .flatMap(assignment -> matters.of(assignment).stream())
                .toList();
    }

    private Optional<Matter> of(Assignment assignment) {
        var of = assignment.of();
        return of == null
                ? matter(assignment, Matter.Kind.CITIZEN)
                : kind(of).flatMap(kind -> matter(assignment, kind));
    }

    private Optional<Matter> matter(Assignment assignment, Matter.Kind kind) {
        CitizenId citizen = pathway.citizen();
        return assignment
                .turnOn(day)
                .map(turn -> new Matter(
                        turn.worker(),
                        citizen,
                        kind,
                        assignment.of(),
                        turn.on(),
                        Stream.of(assignment.entry().id(), turn.entry().id())
                                .distinct()
                                .toList()));
    }

    /** Empty where the course has ended by the day. */
    private Optional<Matter.Kind> kind(EntryId of) {
        boolean enrolled = pathway.enrolments().stream()
                .anyMatch(enrolment ->
                        enrolment.entry().id().equals(of) && enrolment.span().holds(day));
        boolean inCti = cti.courses().stream()
                .anyMatch(course ->
                        course.entry().id().equals(of) && course.span().holds(day));
        if (enrolled) {
            return Optional.of(Matter.Kind.ENROLMENT);
        }
        return inCti ? Optional.of(Matter.Kind.CTI) : Optional.empty();
    }
}
