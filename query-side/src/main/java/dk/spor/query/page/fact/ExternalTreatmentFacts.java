package dk.spor.query.page.fact;

import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.ExternalTreatment;
import java.util.stream.Stream;

/** A treatment that somebody else gives, in the track of the offer that follows it up. */
final class ExternalTreatmentFacts {

    private ExternalTreatmentFacts() {}

    static Stream<Fact> of(ExternalTreatment treatment, Track track, Words words) {
        return Stream.of(
                        Stream.of(bar(treatment, track, words)),
                        treatment.followUps().stream()
                                .map(followUp -> Fact.of(
                                        followUp.entry().id(),
                                        track,
                                        Look.EXTERNAL_FOLLOW_UP,
                                        new When.On(followUp.on()),
                                        words.text("fact.external-follow-up"),
                                        words.of(followUp.status()))),
                        Stream.ofNullable(treatment.end())
                                .map(end -> Fact.of(
                                        end.entry().id(),
                                        track,
                                        Look.ENDED,
                                        new When.On(end.on()),
                                        words.text("fact.external-ended"),
                                        words.of(end.outcome()))))
                .flatMap(some -> some);
    }

    private static Fact bar(ExternalTreatment treatment, Track track, Words words) {
        var end = treatment.end();
        return Fact.of(
                        treatment.entry().id(),
                        track,
                        Look.EXTERNAL_TREATMENT,
                        When.from(treatment.on(), end == null ? null : end.on()),
                        words.text("fact.external", words.of(treatment.kind()), treatment.provider()),
                        end == null ? words.text("fact.lasts") : words.of(end.outcome()))
                .labelled(words.of(treatment.kind()));
    }
}
