package dk.spor.query.page.fact;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Assignment;
import dk.spor.query.pathway.Pathway;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who became responsible for the citizen, for an enrolment or for a CTI course. */
final class WorkerFacts {

    private final Pathway pathway;
    private final Map<OfferId, OfferCard> offers;
    private final Track track;
    private final Words words;

    private WorkerFacts(Pathway pathway, Map<OfferId, OfferCard> offers, Words words) {
        this.pathway = pathway;
        this.offers = offers;
        this.track = new Track(Track.Kind.MEETINGS, "meetings", words.text("track.meetings"));
        this.words = words;
    }

    static Stream<Fact> of(Pathway pathway, Map<OfferId, OfferCard> offers, Words words) {
        var facts = new WorkerFacts(pathway, offers, words);
        return pathway.assignments().stream().flatMap(facts::of);
    }

    /** An offer's name, CTI, or the citizen as a whole. */
    static String matter(@Nullable EntryId of, Pathway pathway, Map<OfferId, OfferCard> offers, Words words) {
        if (of == null) {
            return words.text("worker.whole");
        }
        return pathway.enrolments().stream()
                .filter(enrolment -> enrolment.entry().id().equals(of))
                .map(enrolment -> Facts.name(enrolment.offer(), offers))
                .findFirst()
                .orElseGet(() -> words.text("track.cti"));
    }

    private Stream<Fact> of(Assignment assignment) {
        var matter = matter(assignment.of(), pathway, offers, words);
        return Stream.concat(
                assignment.turns().stream()
                        .map(turn -> Fact.of(
                                turn.entry().id(),
                                track,
                                Look.WORKER,
                                new When.On(turn.on()),
                                words.text("fact.worker", turn.worker()),
                                matter)),
                Stream.ofNullable(assignment.released())
                        .map(end -> Fact.of(
                                end.entry().id(),
                                track,
                                Look.WORKER,
                                new When.On(end.on()),
                                words.text("fact.worker-released"),
                                matter)));
    }
}
