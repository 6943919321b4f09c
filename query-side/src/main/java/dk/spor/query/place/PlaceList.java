package dk.spor.query.place;

import dk.spor.events.CitizenEvent;
import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.events.OfferEvent.PlaceAwaited;
import dk.spor.events.OfferEvent.PlaceGivenUp;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.OfferEvent.PlacesSet;
import dk.spor.query.timeline.Entry;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An offer's places as they are now, and how they came to be so.
 *
 * @param places how many there are, by what was said last of the latest day; absent where nobody keeps them
 * @param setOn the day from which there are so many
 * @param setBy the entry that says so
 * @param held who holds one, since the longest time first
 * @param waiting who waits, in the order of their turns
 * @param turns each time a place became somebody's, the latest last
 */
public record PlaceList(
        OfferId offer,
        @Nullable Integer places,
        @Nullable LocalDate setOn,
        @Nullable Entry setBy,
        List<Held> held,
        List<Waiting> waiting,
        List<Turn> turns) {

    public PlaceList {
        held = List.copyOf(held);
        waiting = List.copyOf(waiting);
        turns = List.copyOf(turns);
    }

    /** A citizen who holds a place. */
    public record Held(CitizenId citizen, EntryId referral, LocalDate since) {}

    /** A citizen who waits for one. */
    public record Waiting(CitizenId citizen, EntryId referral, LocalDate since) {}

    /**
     * A place became somebody's.
     *
     * @param on from this day on
     * @param waitedSince since when they had waited
     * @param behind how many still waited then, behind them
     * @param order the rule by which it was their turn
     */
    public record Turn(
            Entry entry, CitizenId citizen, LocalDate on, LocalDate waitedSince, int behind, RuleRef order) {}

    /** Before anything was recorded. */
    public static PlaceList of(OfferId offer) {
        return new PlaceList(offer, null, null, null, List.of(), List.of(), List.of());
    }

    /** What is known of the places once this, too, is known. */
    public static PlaceList evolve(PlaceList list, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case CitizenEvent ignored -> list;
            case OfferEvent event -> list.after(event, Entry.of(recorded));
        };
    }

    /** The places as they were on a day, once this, too, is known: what happened later is left out. */
    public static PlaceList evolveUntil(PlaceList list, RecordedEvent recorded, LocalDate day) {
        return recorded.event().happenedOn().isAfter(day) ? list : evolve(list, recorded);
    }

    /** How many are free; less than none where there are fewer than are held. */
    public int free() {
        return places == null ? 0 : places - held.size();
    }

    /** Of whom it speaks. */
    public List<CitizenId> citizens() {
        return Stream.of(
                        held.stream().map(Held::citizen),
                        waiting.stream().map(Waiting::citizen),
                        turns.stream().map(Turn::citizen))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private PlaceList after(OfferEvent event, Entry entry) {
        return switch (event) {
            case OfferOpened ignored -> this;
            case OfferClosed ignored -> this;
            case OfferTermsSet ignored -> this;
            case PlacesSet it ->
                setOn != null && it.happenedOn().isBefore(setOn)
                        ? this
                        : new PlaceList(offer, it.places(), it.happenedOn(), entry, held, waiting, turns);
            case PlaceAwaited it ->
                with(held, inTurn(with(waiting, new Waiting(it.citizenId(), it.referral(), it.happenedOn()))), turns);
            case PlaceHeld it ->
                with(
                        with(held, new Held(it.citizenId(), it.referral(), it.happenedOn())),
                        without(waiting, wait -> wait.referral().equals(it.referral())),
                        with(
                                turns,
                                new Turn(
                                        entry,
                                        it.citizenId(),
                                        it.happenedOn(),
                                        it.waitedSince(),
                                        it.waiting(),
                                        it.order())));
            case PlaceGivenUp it ->
                with(
                        without(held, place -> place.referral().equals(it.referral())),
                        without(waiting, wait -> wait.referral().equals(it.referral())),
                        turns);
        };
    }

    private PlaceList with(List<Held> nowHeld, List<Waiting> nowWaiting, List<Turn> nowTurns) {
        return new PlaceList(offer, places, setOn, setBy, nowHeld, nowWaiting, nowTurns);
    }

    /** Of two who began to wait on one day, the one recorded first stays first. */
    private static List<Waiting> inTurn(List<Waiting> waiting) {
        return waiting.stream().sorted(Comparator.comparing(Waiting::since)).toList();
    }

    private static <T> List<T> with(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    private static <T> List<T> without(List<T> list, Predicate<T> gone) {
        var rest = new ArrayList<>(list);
        rest.removeIf(gone);
        return rest;
    }
}
