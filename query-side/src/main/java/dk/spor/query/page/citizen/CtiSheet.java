package dk.spor.query.page.citizen;

import dk.spor.query.cti.ActualPhase;
import dk.spor.query.cti.CtiCourse;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.cti.PhaseContacts;
import dk.spor.query.fidelity.FidelityItem;
import dk.spor.query.page.fact.When;
import dk.spor.query.page.words.Words;
import dk.spor.values.CtiContactKind;
import dk.spor.values.PlannedPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CTI course: what was planned beside what came.
 *
 * @param state running, paused or how it ended
 * @param contactMaking the contacts by which it was prepared, each with its day
 * @param pauses each with its dates and reason
 * @param fidelity how far it keeps to the method
 * @param handOver who agreed, or began, to go on when it ends
 */
public record CtiSheet(
        String heading,
        String state,
        List<Phase> phases,
        List<String> contactMaking,
        List<String> pauses,
        List<String> handOver,
        List<Fidelity> fidelity) {

    public CtiSheet {
        phases = List.copyOf(phases);
        contactMaking = List.copyOf(contactMaking);
        pauses = List.copyOf(pauses);
        handOver = List.copyOf(handOver);
        fidelity = List.copyOf(fidelity);
    }

    /**
     * One phase.
     *
     * @param contacts how many, attempts not counted; absent before the phase has begun
     * @param kinds the contacts by kind, attempts among them
     * @param taper how the number lies to the phase before; absent before the phase has begun
     */
    public record Phase(
            String name,
            String planned,
            String actual,
            String focus,
            @Nullable Integer contacts,
            List<String> kinds,
            @Nullable String taper) {

        public Phase {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * One criterion.
     *
     * @param figure "3 af 2"; a dash where there is nothing to count
     */
    public record Fidelity(String criterion, String state, String figure) {

        static Fidelity of(FidelityItem item, Words words) {
            var figure = item.figure();
            var measure = item.measure();
            return new Fidelity(
                    words.of(item.criterion()),
                    words.of(item.state()),
                    figure == null || measure == null ? "–" : words.text("citizen.fidelity.figure", figure, measure));
        }
    }

    static CtiSheet of(
            CtiCourse course, CtiTimeline timeline, List<FidelityItem> fidelity, LocalDate today, Words words) {
        return new CtiSheet(
                words.text("citizen.cti.course", words.date(course.on())),
                state(course, today, words),
                course.planned().stream()
                        .map(planned -> phase(planned, course, words))
                        .toList(),
                timeline.contactMakingBefore(course).stream()
                        .map(contact ->
                                words.text("citizen.cti.pause", words.date(contact.on()), words.of(contact.kind())))
                        .toList(),
                course.pauses().stream()
                        .map(pause -> words.text(
                                "citizen.cti.pause",
                                When.from(pause.from(), pause.until()).in(words),
                                words.of(pause.reason())))
                        .toList(),
                handOver(course, words),
                fidelity.stream().map(item -> Fidelity.of(item, words)).toList());
    }

    private static List<String> handOver(CtiCourse course, Words words) {
        return Stream.concat(
                        course.handOvers().stream()
                                .map(it -> words.text(
                                        "citizen.cti.agreed",
                                        words.date(it.on()),
                                        words.of(it.with()),
                                        words.list(it.areas()))),
                        course.followOns().stream()
                                .map(it -> words.text("citizen.cti.followed", words.date(it.on()), words.of(it.by()))))
                .toList();
    }

    private static String state(CtiCourse course, LocalDate today, Words words) {
        var end = course.end();
        if (end != null) {
            return words.text("citizen.cti.ended", words.date(end.on()), words.of(end.reason()));
        }
        return words.text(course.pausedOn(today) ? "citizen.cti.paused" : "citizen.cti.running");
    }

    private static Phase phase(PlannedPhase planned, CtiCourse course, Words words) {
        var plannedDates = words.dates(planned.from(), planned.until());
        var actual = course.actualPhases().stream()
                .filter(phase -> phase.phase() == planned.phase())
                .findFirst();
        var contacts = course.contactsPerPhase().stream()
                .filter(phase -> phase.phase() == planned.phase())
                .findFirst();
        return actual.isPresent() && contacts.isPresent()
                ? begun(actual.get(), contacts.get(), plannedDates, words)
                : new Phase(
                        words.of(planned.phase()),
                        plannedDates,
                        words.text("citizen.cti.not-begun"),
                        "",
                        null,
                        List.of(),
                        null);
    }

    private static Phase begun(ActualPhase actual, PhaseContacts contacts, String planned, Words words) {
        return new Phase(
                words.of(actual.phase()),
                planned,
                When.from(actual.from(), actual.until()).in(words),
                words.list(actual.focusAreas()),
                contacts.contacts(),
                contacts.byKind().entrySet().stream()
                        .sorted(Map.Entry.<CtiContactKind, Integer>comparingByKey())
                        .map(kind -> words.text("picture.number-of", kind.getValue(), words.of(kind.getKey())))
                        .toList(),
                words.of(contacts.taper()));
    }
}
