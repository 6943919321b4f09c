package dk.spor.command.offer;

import dk.spor.events.OfferEvent;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.values.OfferId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Offers as the log tells them, kept for a few seconds, so that a closing that another process recorded is seen soon.
 * That an offer was not found is never kept. For any number of threads.
 */
public final class LogOfferDirectory implements OfferDirectory {

    private static final Duration KEPT_FOR = Duration.ofSeconds(5);
    private static final int MOST_KEPT = 1_000;
    private static final int PAGE = 100;

    private final EventLog log;
    private final LongSupplier nanoTime;
    private final Map<OfferId, Kept> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<OfferId, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Kept(Offer offer, long readAt) {}

    public LogOfferDirectory(EventLog log) {
        this(log, System::nanoTime);
    }

    /** @param nanoTime a time that only ever runs forward, unlike a clock that can be set */
    LogOfferDirectory(EventLog log, LongSupplier nanoTime) {
        this.log = log;
        this.nanoTime = nanoTime;
    }

    @Override
    public Optional<Offer> find(OfferId offer) {
        return fresh(offer).or(() -> read(offer));
    }

    /** Reads the offer from the log the next time it is asked for. */
    public void changed(OfferId offer) {
        synchronized (kept) {
            kept.remove(offer);
        }
    }

    private Optional<Offer> fresh(OfferId offer) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(offer))
                    .filter(it -> nanoTime.getAsLong() - it.readAt < KEPT_FOR.toNanos())
                    .map(Kept::offer);
        }
    }

    private Optional<Offer> read(OfferId offer) {
        long readAt = nanoTime.getAsLong();
        var found = Optional.ofNullable(fold(StreamId.of(offer)));
        found.ifPresent(it -> {
            synchronized (kept) {
                kept.remove(offer);
                kept.put(offer, new Kept(it, readAt));
            }
        });
        return found;
    }

    private @Nullable Offer fold(StreamId stream) {
        Offer offer = null;
        long next = 0;
        for (var page = log.readStream(stream, next, PAGE);
                !page.isEmpty();
                page = log.readStream(stream, next, PAGE)) {
            for (RecordedEvent recorded : page) {
                if (recorded.event() instanceof OfferEvent event) {
                    offer = Offer.evolve(offer, event);
                }
                next = recorded.sequence() + 1;
            }
        }
        return offer;
    }
}
