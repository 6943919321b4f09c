package dk.spor.command.cti;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Span;
import dk.spor.values.CtiPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a CTI course.
 *
 * @param span from its start to its end
 * @param phases which phases have begun, in the order of recording; the first is phase 1
 * @param pauses in the order of recording
 * @param handOver who goes on when it ends
 * @param latest the entry of the course that happened last, whenever it was recorded
 */
record CtiCourse(Span span, List<PhaseBegun> phases, List<Span> pauses, HandOver handOver, Fact latest) {

    CtiCourse {
        phases = List.copyOf(phases);
        pauses = List.copyOf(pauses);
    }

    record PhaseBegun(CtiPhase phase, Fact begun) {}

    static CtiCourse begunBy(Fact start) {
        return new CtiCourse(
                Span.begunBy(start),
                List.of(new PhaseBegun(CtiPhase.TRANSITION, start)),
                List.of(),
                HandOver.NONE,
                start);
    }

    CtiCourse inPhase(CtiPhase phase, Fact begun) {
        var more = new ArrayList<>(phases);
        more.add(new PhaseBegun(phase, begun));
        return new CtiCourse(span, more, pauses, handOver, Fact.later(latest, begun));
    }

    CtiCourse pausedBy(Fact pause) {
        var more = new ArrayList<>(pauses);
        more.add(Span.begunBy(pause));
        return new CtiCourse(span, phases, more, handOver, Fact.later(latest, pause));
    }

    CtiCourse resumedBy(Fact resumption) {
        var ended = pauses.stream()
                .map(pause -> pause.open() ? pause.endedBy(resumption) : pause)
                .toList();
        return new CtiCourse(span, phases, ended, handOver, Fact.later(latest, resumption));
    }

    CtiCourse withContact(Fact contact) {
        return new CtiCourse(span, phases, pauses, handOver, Fact.later(latest, contact));
    }

    CtiCourse handedOverBy(Fact agreement) {
        return new CtiCourse(span, phases, pauses, handOver.agreedBy(agreement), Fact.later(latest, agreement));
    }

    CtiCourse followedBy(Fact support) {
        return new CtiCourse(span, phases, pauses, handOver.followedBy(support), Fact.later(latest, support));
    }

    CtiCourse endedBy(Fact end) {
        return new CtiCourse(span.endedBy(end), phases, pauses, handOver, latest);
    }

    /** The pause that nothing has ended yet. */
    Optional<Span> openPause() {
        return pauses.stream().filter(Span::open).findFirst();
    }

    /** The pause that lasts on a day. */
    Optional<Span> pauseOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.lastsOn(day)).findFirst();
    }
}
