package dk.spor.query.page.fact;

import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.pathway.PlanRevision;
import java.util.stream.Stream;

/** How the overall plan was made and revised. */
final class PlanFacts {

    private PlanFacts() {}

    static Stream<Fact> of(Pathway pathway, Words words) {
        var plan = pathway.plan();
        if (plan == null) {
            return Stream.empty();
        }
        var track = new Track(Track.Kind.MEETINGS, "meetings", words.text("track.meetings"));
        return plan.revisions().stream().map(revision -> of(revision, track, words));
    }

    private static Fact of(PlanRevision revision, Track track, Words words) {
        return Fact.of(
                revision.entry().id(),
                track,
                Look.PLAN,
                new When.On(revision.on()),
                words.of(revision.kind()),
                words.of(revision.agreement()));
    }
}
