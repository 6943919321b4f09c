package dk.spor.query.cti;

import static dk.spor.query.timeline.Due.What.CTI_END;
import static dk.spor.query.timeline.Due.What.CTI_FIRST_MONTH_CONTACTS;
import static dk.spor.query.timeline.Due.What.CTI_FOLLOW_ON;
import static dk.spor.query.timeline.Due.What.CTI_HAND_OVER_AGREEMENT;
import static dk.spor.query.timeline.Due.What.CTI_TRANSFER_OF_CARE;
import static dk.spor.query.timeline.Due.What.CTI_TRY_OUT;

import dk.spor.query.timeline.Due;
import dk.spor.rules.Rule.CtiPhases;
import dk.spor.values.CtiPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the method asks of a running course, and by when. */
final class CtiExpectations {

    private CtiExpectations() {}

    static List<Due> due(CtiCourse course, CtiPhases rule, LocalDate today) {
        if (!course.running()) {
            return List.of();
        }
        var due = new ArrayList<Due>();
        if (firstMonthStillCounts(course) && contactsInFirstMonth(course) < rule.contactsInFirstMonth()) {
            due.add(seen(
                    today,
                    CTI_FIRST_MONTH_CONTACTS,
                    course,
                    firstMonthUntil(course).minusDays(1)));
        }
        due.add(nextPhase(course, today));
        var end = course.plannedEnd();
        if (course.handOvers().isEmpty()) {
            due.add(seen(today, CTI_HAND_OVER_AGREEMENT, course, end.minus(rule.handOverAgreementBeforeEnd())));
        }
        if (course.followOns().isEmpty()) {
            due.add(seen(today, CTI_FOLLOW_ON, course, end.minusDays(1)));
        }
        return due;
    }

    private static Due nextPhase(CtiCourse course, LocalDate today) {
        return switch (present(course)) {
            case TRANSITION -> seen(today, CTI_TRY_OUT, course, plannedFrom(course, CtiPhase.TRY_OUT));
            case TRY_OUT -> seen(today, CTI_TRANSFER_OF_CARE, course, plannedFrom(course, CtiPhase.TRANSFER_OF_CARE));
            case TRANSFER_OF_CARE -> seen(today, CTI_END, course, course.plannedEnd());
        };
    }

    /** Contacts of the first month can still be told of late; once the course is past phase 1 nobody can act on it. */
    private static boolean firstMonthStillCounts(CtiCourse course) {
        return present(course) == CtiPhase.TRANSITION;
    }

    private static CtiPhase present(CtiCourse course) {
        return course.actualPhases().getLast().phase();
    }

    private static long contactsInFirstMonth(CtiCourse course) {
        return course.contacts().stream()
                .filter(Contact::counts)
                .filter(contact -> !contact.on().isBefore(course.on()))
                .filter(contact -> contact.on().isBefore(firstMonthUntil(course)))
                .count();
    }

    private static LocalDate firstMonthUntil(CtiCourse course) {
        return course.on().plusMonths(1);
    }

    private static LocalDate plannedFrom(CtiCourse course, CtiPhase phase) {
        return course.planned().stream()
                .filter(planned -> planned.phase() == phase)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The CTI course " + course.entry().id() + " was planned without " + phase))
                .from();
    }

    private static Due seen(LocalDate today, Due.What what, CtiCourse course, LocalDate dueOn) {
        return Due.seenOn(
                today,
                what,
                course.entry().id(),
                null,
                dueOn,
                List.of(course.entry().id()));
    }
}
