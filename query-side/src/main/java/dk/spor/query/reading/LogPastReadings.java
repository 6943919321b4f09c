package dk.spor.query.reading;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.projection.Fold;
import dk.spor.query.projection.Past;
import dk.spor.query.projection.StoredView;
import dk.spor.query.reading.ReadingRefused.NotAllowed;
import dk.spor.query.reading.ReadingRefused.UnknownCitizen;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the past from the log: the folds of today, stopped there. It costs what the citizen's own past costs, however
 * long the log is.
 */
public final class LogPastReadings implements PastReadings {

    private final EventLog log;
    private final Past past;
    private final ReaderAccess access;

    public LogPastReadings(EventLog log, ReaderAccess access) {
        this.log = log;
        this.past = Past.of(log);
        this.access = access;
    }

    @Override
    public long head() {
        return log.head();
    }

    /** Time in the log never runs backwards, so some twenty reads find it in a million events. */
    @Override
    public Optional<Long> positionAt(Instant instant) {
        long before = 0;
        long behind = log.head() + 1;
        while (behind - before > 1) {
            long middle = before + (behind - before) / 2;
            if (recordedAt(middle).isAfter(instant)) {
                behind = middle;
            } else {
                before = middle;
            }
        }
        return before == 0 ? Optional.empty() : Optional.of(before);
    }

    @Override
    public Instant recordedAt(long position) {
        return log.readAfter(position - 1, 1).getFirst().recordedAt();
    }

    @Override
    public PastOfCitizen citizen(CitizenId citizen, Moment moment) {
        if (!access.mayRead(citizen)) {
            throw new NotAllowed(citizen);
        }
        var events = then(StreamId.of(citizen), moment);
        if (events.isEmpty()) {
            throw new UnknownCitizen(citizen);
        }
        return new PastOfCitizen(
                reading(Folds.PATHWAY, citizen.toString(), events), reading(Folds.CTI, citizen.toString(), events));
    }

    @Override
    public SortedMap<OfferId, OfferCard> offers(Collection<OfferId> some, Moment moment) {
        var offers = new TreeMap<OfferId, OfferCard>();
        for (var offer : some) {
            var events = then(StreamId.of(offer), moment);
            if (!events.isEmpty()) {
                offers.put(offer, reading(Folds.OFFERS, offer.value(), events).view());
            }
        }
        return Collections.unmodifiableSortedMap(offers);
    }

    private static <V> Reading<V> reading(Fold<V> fold, String subject, List<RecordedEvent> events) {
        var view =
                StoredView.begin(fold, subject).advancedBy(events, fold, (position, stream) -> upTo(position, events));
        return new Reading<>(view.view(), view.position(), view.setAside());
    }

    /** With what they say after the corrections that were known; a correction counts as of the day it was made on. */
    private List<RecordedEvent> then(StreamId stream, Moment moment) {
        return CorrectedHistory.of(past.upTo(moment.knownAt(), stream)).stream()
                .filter(recorded -> !recorded.event().happenedOn().isAfter(moment.on()))
                .toList();
    }

    private static List<RecordedEvent> upTo(long position, List<RecordedEvent> events) {
        return events.stream().takeWhile(event -> event.position() <= position).toList();
    }
}
