package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import java.util.Objects;
import java.util.stream.Stream;

/** What is known of the time before a decision, and was not when it was made. */
final class Hindsight {

    private Hindsight() {}

    static boolean of(Pathway pathway, Decision decision) {
        var seen = decision.seen();
        return seen != null
                && Stream.of(
                                pathway.corrections().stream().map(Correction::entry),
                                ofAnyDay(pathway),
                                until(decision, pathway))
                        .flatMap(entries -> entries)
                        .anyMatch(entry -> entry.position() > seen);
    }

    /** Who somebody is, and where they lived before they moved for the first time, is told by what comes later, too. */
    private static Stream<Entry> ofAnyDay(Pathway pathway) {
        return Stream.concat(
                        Stream.ofNullable(pathway.person()),
                        pathway.housing().moves().stream().limit(1))
                .map(Dated::entry);
    }

    private static Stream<Entry> until(Decision decision, Pathway pathway) {
        return Stream.of(
                        pathway.intakes(),
                        pathway.housing().moves(),
                        pathway.housing().observations(),
                        pathway.leases(),
                        pathway.leases().stream()
                                .map(Lease::end)
                                .filter(Objects::nonNull)
                                .toList(),
                        pathway.decisions().stream()
                                .filter(made -> !made.equals(decision))
                                .toList(),
                        Stream.ofNullable(pathway.plan()).toList())
                .flatMap(known -> known.stream().map(Dated.class::cast))
                .filter(known -> !known.on().isAfter(decision.on()))
                .map(Dated::entry);
    }
}
