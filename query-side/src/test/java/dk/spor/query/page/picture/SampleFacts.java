package dk.spor.query.page.picture;

import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.Look;
import dk.spor.query.page.fact.Track;
import dk.spor.query.page.fact.When;
import dk.spor.testing.Examples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Facts without a story behind them. */
final class SampleFacts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Track PITSTOP = new Track(Track.Kind.OFFER, "offer-pitstop", "Pitstop");

    private SampleFacts() {}

    static List<Fact> numbered(List<Fact> facts) {
        return IntStream.range(0, facts.size())
                .mapToObj(i -> new Fact(
                        facts.get(i).entry(),
                        i + 1,
                        facts.get(i).track(),
                        facts.get(i).look(),
                        facts.get(i).when(),
                        facts.get(i).what(),
                        facts.get(i).outcome(),
                        facts.get(i).label()))
                .toList();
    }

    static Fact course(String from, String until) {
        return fact(Look.ENROLLED, new When.During(LocalDate.parse(from), LocalDate.parse(until)), "Stoffri");
    }

    static Fact nights(String from, String until) {
        return fact(Look.NIGHTS, new When.During(LocalDate.parse(from), LocalDate.parse(until)), null);
    }

    static Fact session(LocalDate on) {
        return fact(Look.SESSION_HELD, new When.On(on), null);
    }

    static Fact missed(LocalDate on) {
        return fact(Look.SESSION_MISSED, new When.On(on), null);
    }

    static Fact discharge(String on) {
        return fact(Look.ENDED, new When.On(LocalDate.parse(on)), null);
    }

    static Fact fact(Look look, When when, @Nullable String label) {
        return new Fact(Examples.entry(1), 1, PITSTOP, look, when, look.css(), null, label);
    }
}
