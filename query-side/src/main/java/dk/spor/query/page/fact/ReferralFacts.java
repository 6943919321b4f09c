package dk.spor.query.page.fact;

import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Referral;
import dk.spor.query.pathway.ReferralStep;
import dk.spor.query.pathway.Wait;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A referral, from being referred until being enrolled, or not. */
final class ReferralFacts {

    private final Track track;
    private final LocalDate today;
    private final Words words;

    private ReferralFacts(Track track, LocalDate today, Words words) {
        this.track = track;
        this.today = today;
        this.words = words;
    }

    static Stream<Fact> of(Referral referral, Track track, LocalDate today, Words words) {
        var facts = new ReferralFacts(track, today, words);
        return Stream.of(
                        Stream.of(facts.referred(referral)),
                        referral.waits().stream().map(facts::waited),
                        referral.steps().stream().flatMap(facts::of))
                .flatMap(some -> some);
    }

    /** The bar ends where the wait on the list, with a bar of its own, or the course begins. */
    private Fact referred(Referral referral) {
        var until = referral.steps().stream()
                .filter(step -> !(step instanceof ReferralStep.Accepted || step instanceof ReferralStep.PlaceOffered))
                .findFirst()
                .map(ReferralStep::on)
                .orElse(null);
        return Fact.of(
                referral.entry().id(),
                track,
                Look.REFERRED,
                When.from(referral.on(), until),
                words.text("fact.referred"),
                words.of(referral.state()));
    }

    private Fact waited(Wait wait) {
        var until = wait.until();
        return Fact.of(
                        wait.entry().id(),
                        track,
                        Look.WAITING,
                        When.from(wait.from(), until),
                        words.text("fact.waiting"),
                        until == null
                                ? words.text("fact.has-waited", words.length(wait.from(), today))
                                : words.text("fact.waited", words.length(wait.from(), until)))
                .labelled(words.text("fact.waiting"));
    }

    private Stream<Fact> of(ReferralStep step) {
        return switch (step) {
            case ReferralStep.Accepted ignored -> Stream.of(mark(step, Look.ACCEPTED, "fact.accepted", null));
            case ReferralStep.PlaceOffered ignored ->
                Stream.of(mark(step, Look.PLACE_OFFERED, "fact.place-offered", null));
            case ReferralStep.PlaceRefused ignored -> Stream.of(mark(step, Look.WITHDRAWN, "fact.place-refused", null));
            case ReferralStep.Declined declined ->
                Stream.of(mark(step, Look.DECLINED, "fact.declined", declined.ground()));
            case ReferralStep.Withdrawn withdrawn ->
                Stream.of(mark(step, Look.WITHDRAWN, "fact.withdrawn", withdrawn.reason()));
            // These two have bars of their own.
            case ReferralStep.WaitListed ignored -> Stream.empty();
            case ReferralStep.Enrolled ignored -> Stream.empty();
        };
    }

    private Fact mark(ReferralStep step, Look look, String what, @Nullable Enum<?> ground) {
        return Fact.of(
                step.entry().id(),
                track,
                look,
                new When.On(step.on()),
                words.text(what),
                ground == null ? null : words.of(ground));
    }
}
