package dk.spor.query.page.fact;

import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Assessment;
import dk.spor.query.pathway.Intake;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.pathway.Relapse;
import java.util.stream.Stream;

/** What belongs to no offer: the citizen turned up, was assessed, or had a relapse. */
final class MeetingFacts {

    private final Track track;
    private final Words words;

    private MeetingFacts(Words words) {
        this.track = new Track(Track.Kind.MEETINGS, "meetings", words.text("track.meetings"));
        this.words = words;
    }

    static Stream<Fact> of(Pathway pathway, Words words) {
        var facts = new MeetingFacts(words);
        return Stream.of(
                        pathway.intakes().stream().map(facts::of),
                        pathway.assessments().stream().map(facts::of),
                        pathway.relapses().stream().map(facts::of))
                .flatMap(some -> some);
    }

    private Fact of(Intake intake) {
        return Fact.of(
                intake.entry().id(),
                track,
                Look.INTAKE,
                new When.On(intake.on()),
                words.text("fact.intake", words.of(intake.channel())),
                intake.needs().isEmpty() ? null : words.text("fact.needs", words.list(intake.needs())));
    }

    private Fact of(Assessment assessment) {
        return Fact.of(
                assessment.entry().id(),
                track,
                Look.ASSESSMENT,
                new When.On(assessment.on()),
                words.text("fact.assessment", words.of(assessment.kind())),
                null);
    }

    private Fact of(Relapse relapse) {
        return Fact.of(
                relapse.entry().id(), track, Look.RELAPSE, new When.On(relapse.on()), words.text("fact.relapse"), null);
    }
}
