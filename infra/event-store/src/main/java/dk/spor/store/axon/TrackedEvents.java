package dk.spor.store.axon;

import dk.spor.store.log.LogReader;
import dk.spor.store.log.PositionedEvent;
import dk.spor.store.log.StoredWalk;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.TrackedEventData;
import org.jspecify.annotations.Nullable;

/**
 * The events after a token. The first ones come as a page, for most who read want no more; those who go on get the rest
 * through one cursor. Where there are no more, it looks again when it is asked again.
 */
final class TrackedEvents implements Iterator<TrackedEventData<?>>, AutoCloseable {

    private final LogReader reader;
    private final int pageSize;
    private Iterator<PositionedEvent> page = Collections.emptyIterator();
    private boolean pageIsFull;
    private @Nullable StoredWalk walk;
    private long last;

    /** @param after where it begins: with the first event after this position */
    TrackedEvents(LogReader reader, long after, int pageSize) {
        this.reader = reader;
        this.pageSize = pageSize;
        this.last = after;
    }

    Stream<TrackedEventData<?>> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        if (page.hasNext()) {
            return true;
        }
        if (pageIsFull) {
            walk = reader.walkAfter(last);
            pageIsFull = false;
        }
        if (walk != null) {
            if (walk.hasNext()) {
                return true;
            }
            close();
        }
        List<PositionedEvent> next = reader.after(last, pageSize);
        page = next.iterator();
        pageIsFull = next.size() == pageSize;
        return page.hasNext();
    }

    @Override
    public TrackedEventData<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the log ends here");
        }
        PositionedEvent next = walk == null ? page.next() : walk.next();
        last = next.position();
        return StoredEventData.tracked(next);
    }

    @Override
    public void close() {
        if (walk != null) {
            walk.close();
            walk = null;
        }
    }
}
