package dk.spor.query.page.fact;

import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Lease;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The leases a citizen signed, and what put them at risk. */
final class LeaseFacts {

    private static final long ORE_IN_A_KRONE = 100;

    private final Track track;
    private final Words words;

    private LeaseFacts(Words words) {
        this.track = new Track(Track.Kind.HOUSING, "housing", words.text("track.housing"));
        this.words = words;
    }

    static Stream<Fact> of(List<Lease> leases, Words words) {
        var facts = new LeaseFacts(words);
        return leases.stream().flatMap(facts::of);
    }

    private Stream<Fact> of(Lease lease) {
        return Stream.of(
                        Stream.of(signed(lease)),
                        lease.arrears().stream().map(this::of),
                        lease.evictionWarnings().stream()
                                .map(warning -> of(warning, Look.EVICTION_WARNED, "fact.eviction-warned")),
                        lease.adviceMeetings().stream()
                                .map(meeting -> of(meeting, Look.EVICTION_ADVICE, "fact.eviction-advice")),
                        Stream.ofNullable(lease.end()).map(this::of))
                .flatMap(some -> some);
    }

    private Fact signed(Lease lease) {
        return Fact.of(
                lease.entry().id(),
                track,
                Look.LEASE_SIGNED,
                new When.On(lease.on()),
                words.text("fact.lease-signed", words.of(lease.home()), words.of(lease.landlord())),
                words.text("fact.lease-available", words.date(lease.availableOn())));
    }

    private Fact of(Lease.Arrears arrears) {
        var settled = arrears.settled();
        return Fact.of(
                arrears.entry().id(),
                track,
                Look.ARREARS,
                new When.On(arrears.on()),
                what(arrears.amountInOre()),
                settled == null
                        ? words.text("fact.arrears-owed")
                        : words.text("fact.arrears-settled", words.date(settled.on())));
    }

    private String what(@Nullable Long amountInOre) {
        return amountInOre == null
                ? words.text("fact.arrears")
                : words.text("fact.arrears-of", Math.ceilDiv(amountInOre, ORE_IN_A_KRONE));
    }

    private Fact of(Lease.Step step, Look look, String key) {
        return Fact.of(step.entry().id(), track, look, new When.On(step.on()), words.text(key), null);
    }

    private Fact of(Lease.End end) {
        return Fact.of(
                end.entry().id(),
                track,
                Look.LEASE_ENDED,
                new When.On(end.on()),
                words.text("fact.lease-ended"),
                words.of(end.how()));
    }
}
