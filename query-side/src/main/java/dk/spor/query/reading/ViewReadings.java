package dk.spor.query.reading;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.place.PlaceList;
import dk.spor.query.projection.Fold;
import dk.spor.query.projection.Past;
import dk.spor.query.projection.Projection;
import dk.spor.query.projection.StoredView;
import dk.spor.query.projection.UnreadableView;
import dk.spor.query.reading.ReadingRefused.UnknownCitizen;
import dk.spor.query.reading.ReadingRefused.UnknownOffer;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.PersonName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads from the views, and from the log where a view is being rebuilt, does not exist yet or can't be read: the fold
 * is the same, so the answer is, too.
 */
public final class ViewReadings implements Readings {

    private static final Logger LOG = LoggerFactory.getLogger(ViewReadings.class);
    private static final int EVENTS_AT_A_TIME = 1_000;

    private final EventLog log;
    private final Past past;
    private final Projections projections;
    private final ReaderAccess access;
    private final CitizenSearch search;
    private final TownReadings town;
    private final Decided decided;
    private final Duration patience;

    /** @param patience how long a read waits for the position it asks for before it is refused */
    public ViewReadings(EventLog log, Projections projections, ReaderAccess access, Duration patience) {
        this.log = log;
        this.past = Past.of(log);
        this.projections = projections;
        this.access = access;
        this.town = new StoredTown(Town.now(projections), access);
        this.decided = new Decided(projections.pathways(), access);
        this.search = new CitizenSearch(projections.citizens(), access);
        this.patience = patience;
    }

    @Override
    public long reached() {
        return projections.live() ? projections.reached() : log.head();
    }

    @Override
    public Reading<Pathway> pathway(CitizenId citizen, long atLeast) {
        return read(citizen, Folds.PATHWAY, projections.pathways(), atLeast);
    }

    @Override
    public Reading<CtiTimeline> cti(CitizenId citizen, long atLeast) {
        return read(citizen, Folds.CTI, projections.cti(), atLeast);
    }

    @Override
    public JournalPage journal(CitizenId citizen, @Nullable Long before, int limit, long atLeast) {
        access.open(citizen);
        awaitLog(atLeast);
        var stream = StreamId.of(citizen);
        long length = log.lastSequence(stream) + 1;
        if (length == 0) {
            throw new UnknownCitizen(citizen);
        }
        long until = before == null ? length : Math.clamp(before, 0, length);
        long from = Math.max(0, until - Math.clamp(limit, 1, JournalPage.MOST));
        var entries = new ArrayList<RecordedEvent>();
        if (from < until) {
            entries.addAll(log.readStream(stream, from, Math.toIntExact(until - from)));
        }
        Collections.reverse(entries);
        return new JournalPage(entries, from > 0 ? from : null);
    }

    @Override
    public SearchResult search(String text) {
        return search.search(text);
    }

    @Override
    public PlaceList places(OfferId offer, long atLeast) {
        return ofLog(StreamId.of(offer), PlaceList.of(offer), ViewReadings::afterAll, atLeast)
                .orElseThrow(() -> new UnknownOffer(offer));
    }

    @Override
    public PlaceList places(OfferId offer, LocalDate day, long atLeast) {
        return ofLog(
                        StreamId.of(offer),
                        PlaceList.of(offer),
                        (places, events) -> events.stream()
                                .reduce(places, (list, event) -> PlaceList.evolveUntil(list, event, day), (a, b) -> b),
                        atLeast)
                .orElseThrow(() -> new UnknownOffer(offer));
    }

    private static PlaceList afterAll(PlaceList places, List<RecordedEvent> events) {
        for (var event : events) {
            places = PlaceList.evolve(places, event);
        }
        return places;
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

    /** Older views may have been made before there were the keys to find a decision by. */
    @Override
    public Optional<CitizenId> citizenOf(EntryId decision, long atLeast) {
        projections.await(atLeast, patience);
        return decided.citizenOf(decision);
    }

    @Override
    public void decisions(DecisionsAsked asked, long atLeast, BiConsumer<Pathway, Decision> found) {
        projections.await(atLeast, patience);
        decided.each(asked, offers().values(), found);
    }

    @Override
    public Map<CitizenId, PersonName> names(Collection<CitizenId> citizens) {
        var ids = citizens.stream()
                .filter(access::mayRead)
                .distinct()
                .map(CitizenId::toString)
                .toList();
        var names = new HashMap<CitizenId, PersonName>();
        for (var card : projections.citizens().select(in("_id", ids), ascending("_id"), card -> true, ids.size())) {
            if (card.name() != null) {
                names.put(card.citizen(), card.name());
            }
        }
        return names;
    }

    @Override
    public SortedMap<OfferId, OfferCard> offers(long atLeast) {
        if (projections.offers().live()) {
            Waiting.until(atLeast, patience, () -> projections.offers().awaitPosition(atLeast, patience));
        }
        var offers = new TreeMap<OfferId, OfferCard>();
        projections
                .offers()
                .select(exists("_id"), ascending("_id"), ignored -> true, Integer.MAX_VALUE)
                .forEach(card -> offers.put(card.offer(), card));
        return Collections.unmodifiableSortedMap(offers);
    }

    private <V> Reading<V> read(CitizenId citizen, Fold<V> fold, Projection<V> projection, long atLeast) {
        access.open(citizen);
        var stored = projection.live() ? stored(citizen, projection, atLeast) : Optional.<StoredView<V>>empty();
        var view = stored.orElseGet(() -> folded(citizen, fold, atLeast));
        return new Reading<>(view.view(), view.position(), view.setAside());
    }

    private <V> Optional<StoredView<V>> stored(CitizenId citizen, Projection<V> projection, long atLeast) {
        Waiting.until(atLeast, patience, () -> projection.awaitPosition(atLeast, patience));
        try {
            return projection.find(citizen.toString());
        } catch (UnreadableView e) {
            LOG.error("The pathway of {} is read from the log", citizen, e);
            return Optional.empty();
        }
    }

    private <V> StoredView<V> folded(CitizenId citizen, Fold<V> fold, long atLeast) {
        return ofLog(
                        StreamId.of(citizen),
                        StoredView.begin(fold, citizen.toString()),
                        (view, events) -> view.advancedBy(events, fold, past),
                        atLeast)
                .orElseThrow(() -> new UnknownCitizen(citizen));
    }

    /** What a stream's events make of a beginning, page by page; empty for an unknown stream. */
    private <T> Optional<T> ofLog(
            StreamId stream, T beginning, BiFunction<T, List<RecordedEvent>, T> evolve, long atLeast) {
        awaitLog(atLeast);
        var made = beginning;
        List<RecordedEvent> events;
        long sequence = 0;
        do {
            events = log.readStream(stream, sequence, EVENTS_AT_A_TIME);
            made = evolve.apply(made, events);
            sequence += events.size();
        } while (events.size() == EVENTS_AT_A_TIME);
        return sequence == 0 ? Optional.empty() : Optional.of(made);
    }

    private void awaitLog(long atLeast) {
        Waiting.until(atLeast, patience, () -> atLeast == 0 || log.awaitBeyond(atLeast - 1, patience));
    }
}
