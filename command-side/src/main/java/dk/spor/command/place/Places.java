package dk.spor.command.place;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
import dk.spor.command.deciding.Span;
import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.events.OfferEvent.PlaceAwaited;
import dk.spor.events.OfferEvent.PlaceGivenUp;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.OfferEvent.PlacesSet;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The places of one offer.
 *
 * @param numbers how many there are, each from its day on
 * @param claims all who ever wanted one, by the entry that began their wait
 */
public record Places(Known<Number> numbers, Known<Claim> claims) {

    /** Of an offer whose places nobody keeps. */
    public static final Places NOT_KEPT = new Places(Known.none(), Known.none());

    private static final Comparator<Claim> LONGEST_WAIT = Comparator.comparing(Claim::since);

    /** So many places from a day on. */
    public record Number(Fact set, int places) {}

    /** After one more event. */
    public Places evolve(OfferEvent event) {
        return switch (event) {
            case PlacesSet it -> new Places(numbers.with(it.entryId(), new Number(Fact.of(it), it.places())), claims);
            case PlaceAwaited it ->
                of(claims.with(it.entryId(), new Claim(it.citizenId(), it.referral(), Fact.of(it), null, null)));
            case PlaceHeld it -> changing(it.referral(), Fact.of(it), Claim::heldBy);
            case PlaceGivenUp it -> changing(it.referral(), Fact.of(it), Claim::givenUpBy);
            case OfferOpened ignored -> this;
            case OfferClosed ignored -> this;
            case OfferTermsSet ignored -> this;
        };
    }

    /** Whether anybody keeps them. */
    boolean kept() {
        return !numbers.all().isEmpty();
    }

    /** How many there are on a day: what was said of the latest day until then, and last. */
    int numberOn(LocalDate day) {
        return numbers.all().stream()
                .filter(it -> !it.set().isAfter(day))
                .reduce((one, next) -> next.set().isBefore(one.set().on()) ? one : next)
                .map(Number::places)
                .orElse(0);
    }

    /** The claim of a referral that has not been given up. */
    Optional<Claim> lasting(EntryId referral) {
        return claims.all().stream()
                .filter(it -> it.lasts() && it.referral().equals(referral))
                .findFirst();
    }

    /** Those who wait, the one whose turn it is first; of two who began on one day, the one recorded first. */
    List<Claim> waiting() {
        return claims.all().stream().filter(Claim::waits).sorted(LONGEST_WAIT).toList();
    }

    /**
     * The first day, from one on, from which a place is free and stays so: there are never more stays than places, also
     * not on days of the past of which something is recorded late.
     */
    Optional<LocalDate> freeFrom(LocalDate earliest) {
        var stays = claims.all().stream().flatMap(it -> it.stay().stream()).toList();
        return Stream.of(
                        Stream.of(earliest),
                        stays.stream()
                                .flatMap(it -> Stream.ofNullable(it.until()))
                                .map(Fact::on),
                        numbers.all().stream().map(it -> it.set().on()))
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(earliest))
                .sorted()
                .distinct()
                .filter(day -> staysFree(day, stays))
                .findFirst();
    }

    private boolean staysFree(LocalDate from, List<Span> stays) {
        return Stream.of(
                        Stream.of(from),
                        stays.stream().map(it -> it.from().on()),
                        numbers.all().stream().map(it -> it.set().on()))
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(from))
                .distinct()
                .allMatch(day -> stays.stream().filter(it -> it.lastsOn(day)).count() < numberOn(day));
    }

    private Places changing(EntryId referral, Fact fact, BiFunction<Claim, Fact, Claim> change) {
        return lasting(referral)
                .map(claim -> of(claims.changing(claim.awaited().entry(), it -> change.apply(it, fact))))
                .orElse(this);
    }

    private Places of(Known<Claim> changed) {
        return new Places(numbers, changed);
    }
}
