package dk.spor.query.page.fact;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Relative;
import dk.spor.values.OfferId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The relatives whom a citizen named, what these were told, and their talks. */
final class RelativeFacts {

    private final Track track;
    private final Map<OfferId, OfferCard> offers;
    private final Words words;

    private RelativeFacts(Map<OfferId, OfferCard> offers, Words words) {
        this.track = new Track(Track.Kind.RELATIVES, "relatives", words.text("track.relatives"));
        this.offers = offers;
        this.words = words;
    }

    static Stream<Fact> of(List<Relative> relatives, Map<OfferId, OfferCard> offers, Words words) {
        var facts = new RelativeFacts(offers, words);
        return relatives.stream().flatMap(facts::of);
    }

    private Stream<Fact> of(Relative relative) {
        var who = words.of(relative.relation());
        return Stream.of(
                        relative.permissions().stream().map(permission -> said(relative, permission, who)),
                        relative.informed().stream()
                                .map(step -> step(step, Look.RELATIVE_INFORMED, "fact.relative-informed", who)),
                        relative.talks().stream().map(talk -> talk(talk, who)),
                        Stream.ofNullable(relative.takenBack())
                                .map(step -> step(step, Look.RELATIVE_TAKEN_BACK, "fact.relative-taken-back", who)))
                .flatMap(some -> some);
    }

    private Fact said(Relative relative, Relative.Permission permission, String who) {
        boolean first = permission.entry().equals(relative.entry());
        return Fact.of(
                permission.entry().id(),
                track,
                Look.RELATIVE,
                new When.On(permission.on()),
                words.text(first ? "fact.relative-named" : "fact.relative-permission", who),
                words.text(permission.mayBeInformed() ? "relatives.may-be-informed" : "relatives.may-not-be-informed"));
    }

    private Fact step(Relative.Step step, Look look, String key, String who) {
        return Fact.of(step.entry().id(), track, look, new When.On(step.on()), words.text(key, who), null);
    }

    private Fact talk(Relative.Talk talk, String who) {
        return Fact.of(
                talk.entry().id(),
                track,
                Look.RELATIVE_TALK,
                new When.On(talk.on()),
                words.text("fact.relative-talk", who),
                Facts.name(talk.offer(), offers));
    }
}
