package dk.spor.recording;

import java.util.ArrayDeque;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A walk made of {@link EventLog#readAfter}, page by page, for logs that know no better way. */
final class PagedWalk implements LogWalk {

    private static final int PAGE = 1000;

    private final EventLog log;
    private final Queue<PassingEvent> page = new ArrayDeque<>();
    private long position;

    PagedWalk(EventLog log, long after) {
        this.log = log;
        this.position = after;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty()) {
            turnPage();
        }
        return !page.isEmpty();
    }

    @Override
    public PassingEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the log ends at position " + position);
        }
        return page.remove();
    }

    @Override
    public void close() {
        page.clear();
    }

    private void turnPage() {
        try {
            log.readAfter(position, PAGE)
                    .forEach(event -> page.add(new Page(event.position(), event.stream(), event, null)));
        } catch (UnreadableRecordedEvent unreadable) {
            page.add(new Page(unreadable.position(), unreadable.stream(), null, unreadable));
        }
        for (PassingEvent passed : page) {
            position = passed.position();
        }
    }

    private record Page(
            long position,
            StreamId stream,
            @Nullable RecordedEvent event,
            @Nullable UnreadableRecordedEvent problem) implements PassingEvent {

        @Override
        public RecordedEvent read() {
            if (event == null) {
                throw problem == null ? new IllegalStateException("neither read nor unreadable") : problem;
            }
            return event;
        }
    }
}
