package dk.spor.query.reading;

import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.place.PlaceList;
import dk.spor.query.projection.Fold;
import dk.spor.query.projection.Past;
import dk.spor.query.reading.ReadingRefused.UnknownCitizen;
import dk.spor.query.reading.ReadingRefused.UnknownOffer;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.PersonName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be read, as it was known at a moment; for one question. Who there is, by which name, is read as
 * it is now: it is how a case is found, and says nothing about it.
 */
final class MomentReadings implements Readings {

    private final Moment moment;
    private final Past past;
    private final Views<OfferCard> offers;
    private final TownReadings town;
    private final ReaderAccess access;
    private final Readings now;

    private @Nullable StreamId lastRead;
    private List<RecordedEvent> lastEvents = List.of();

    MomentReadings(
            Moment moment, Past past, Views<OfferCard> offers, TownReadings town, ReaderAccess access, Readings now) {
        this.moment = moment;
        this.past = past;
        this.offers = offers;
        this.town = town;
        this.access = access;
        this.now = now;
    }

    @Override
    public long reached() {
        return moment.knownAt();
    }

    @Override
    public Reading<Pathway> pathway(CitizenId citizen, long atLeast) {
        return read(Folds.PATHWAY, citizen);
    }

    @Override
    public Reading<CtiTimeline> cti(CitizenId citizen, long atLeast) {
        return read(Folds.CTI, citizen);
    }

    private <V> Reading<V> read(Fold<V> fold, CitizenId citizen) {
        access.open(citizen);
        var events = then(StreamId.of(citizen));
        if (events.isEmpty()) {
            throw new UnknownCitizen(citizen);
        }
        return PastFold.reading(fold, citizen.toString(), events);
    }

    @Override
    public JournalPage journal(CitizenId citizen, @Nullable Long before, int limit, long atLeast) {
        access.open(citizen);
        var recorded = past.upTo(moment.knownAt(), StreamId.of(citizen));
        var entries = recorded.stream()
                .filter(entry -> !entry.event().happenedOn().isAfter(moment.on()))
                .filter(entry -> before == null || entry.sequence() < before)
                .toList();
        if (recorded.isEmpty()) {
            throw new UnknownCitizen(citizen);
        }
        int from = Math.max(0, entries.size() - Math.clamp(limit, 1, JournalPage.MOST));
        var page = entries.subList(from, entries.size());
        return new JournalPage(page.reversed(), from > 0 ? page.getFirst().sequence() : null);
    }

    @Override
    public SearchResult search(String text) {
        return now.search(text);
    }

    @Override
    public PlaceList places(OfferId offer, long atLeast) {
        return places(offer, moment.on(), atLeast);
    }

    @Override
    public PlaceList places(OfferId offer, LocalDate day, long atLeast) {
        var events = then(StreamId.of(offer));
        if (events.isEmpty()) {
            throw new UnknownOffer(offer);
        }
        return events.stream()
                .reduce(PlaceList.of(offer), (list, event) -> PlaceList.evolveUntil(list, event, day), (a, b) -> b);
    }

    @Override
    public TownReadings town() {
        return town;
    }

    @Override
    public boolean readable(CitizenId citizen) {
        return access.mayRead(citizen);
    }

    @Override
    public void shown(Collection<CitizenId> citizens) {
        access.reads(citizens);
    }

    /** To find a decision says nothing of what was known at some time. */
    @Override
    public Optional<CitizenId> citizenOf(EntryId decision, long atLeast) {
        return now.citizenOf(decision, atLeast);
    }

    @Override
    public void decisions(DecisionsAsked asked, long atLeast, BiConsumer<Pathway, Decision> found) {
        now.decisions(asked, atLeast, found);
    }

    @Override
    public Map<CitizenId, PersonName> names(Collection<CitizenId> citizens) {
        return now.names(citizens);
    }

    @Override
    public SortedMap<OfferId, OfferCard> offers(long atLeast) {
        var ids = now.offers().keySet().stream().map(OfferId::value).toList();
        var known = new TreeMap<OfferId, OfferCard>();
        offers.of(ids).values().forEach(card -> known.put(card.offer(), card));
        return Collections.unmodifiableSortedMap(known);
    }

    /** Both views of a citizen come from one reading of the citizen's past. */
    private List<RecordedEvent> then(StreamId stream) {
        if (!stream.equals(lastRead)) {
            lastEvents = PastFold.then(past, stream, moment);
            lastRead = stream;
        }
        return lastEvents;
    }
}
