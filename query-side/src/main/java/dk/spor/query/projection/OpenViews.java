package dk.spor.query.projection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The views that one worker of a rebuild has in hand, of one fold. They grow in memory and are written when everything
 * is, or when there are too many of them: then those go that nothing has happened to for longest, and are loaded again
 * should something happen to them after all. Used by one thread at a time.
 */
final class OpenViews<V> {

    private static final Logger LOG = LoggerFactory.getLogger(OpenViews.class);
    private static final int VIEWS_AT_A_TIME = 500;
    private static final int EVENTS_AT_A_TIME = 50_000;
    private static final int MARKS = 1 << 20;
    /** What a stored view has for each event in it, roughly: a loaded one is weighed by it. */
    private static final int BYTES_PER_EVENT = 100;

    private final Fold<V> fold;
    private final ViewCollection<V> store;
    private final Past past;
    private final long from;
    private final boolean anyStoredBefore;
    private final BitSet written = new BitSet(MARKS);
    private final LinkedHashMap<String, Open<V>> open = new LinkedHashMap<>(1024, 0.75f, true);
    private long weight;
    private long reloaded;

    /**
     * @param from events up to here are in the store already
     * @param anyStoredBefore whether there are views in the store already
     */
    OpenViews(Fold<V> fold, ViewCollection<V> store, Past past, long from, boolean anyStoredBefore) {
        this.fold = fold;
        this.store = store;
        this.past = past;
        this.from = from;
        this.anyStoredBefore = anyStoredBefore;
    }

    /** Folds what concerns this fold, in the order given. */
    void take(List<PassedEvent> events) {
        var subjects = new ArrayList<@Nullable String>(events.size());
        var missing = new ArrayList<String>();
        for (var event : events) {
            var subject = event.position() > from ? event.subject(fold) : null;
            subjects.add(subject);
            if (subject != null && !open.containsKey(subject)) {
                open.put(subject, new Open<>(StoredView.begin(fold, subject)));
                weight++;
                if (mayBeStored(subject)) {
                    missing.add(subject);
                }
            }
        }
        load(missing);
        for (int i = 0; i < subjects.size(); i++) {
            var subject = subjects.get(i);
            if (subject != null) {
                fold(subject, events.get(i));
            }
        }
    }

    /** How many events' worth of views are in hand. */
    long weight() {
        return weight;
    }

    /** How many events' worth of views were let go of and then loaded again after all. */
    long reloaded() {
        return reloaded;
    }

    /** Writes everything that is not in the store yet; all of it stays in hand. */
    void flush() {
        write(open.values().iterator(), 0, false);
    }

    /** Lets go of those that nothing has happened to for longest. */
    void shrinkTo(long weightLeft) {
        write(open.values().iterator(), weightLeft, true);
    }

    private void fold(String subject, PassedEvent event) {
        var view = open.get(subject);
        if (view == null || !event.changes(view.current)) {
            return;
        }
        var before = view.current;
        var read = event.read();
        var problem = event.problem();
        if (read != null) {
            view.current = before.with(read, fold, past);
        } else if (problem != null) {
            LOG.error("Projection {} sets {} aside", fold.name(), subject, problem);
            view.current = before.before(problem);
        }
        view.dirty |= view.current.setAside() != null || view.current.position() > before.position();
        view.weight++;
        weight++;
    }

    private boolean mayBeStored(String subject) {
        return anyStoredBefore || written.get(mark(subject));
    }

    private void load(List<String> subjects) {
        for (int at = 0; at < subjects.size(); at += VIEWS_AT_A_TIME) {
            store.load(subjects.subList(at, Math.min(at + VIEWS_AT_A_TIME, subjects.size())), this::loaded);
        }
    }

    private void loaded(StoredView<V> stored, int bytes) {
        var view = new Open<>(stored);
        view.weight += bytes / BYTES_PER_EVENT;
        view.stored = true;
        weight += view.weight - 1;
        if (written.get(mark(stored.subject()))) {
            reloaded += view.weight;
        }
        open.put(stored.subject(), view);
    }

    private void write(Iterator<Open<V>> oldestFirst, long untilWeight, boolean leaving) {
        var batch = new ArrayList<Open<V>>();
        long events = 0;
        while (oldestFirst.hasNext() && (!leaving || weight > untilWeight)) {
            var view = oldestFirst.next();
            if (leaving) {
                weight -= view.weight;
                oldestFirst.remove();
            }
            if (view.dirty) {
                batch.add(view);
                events += view.weight;
            }
            if (batch.size() >= VIEWS_AT_A_TIME || events >= EVENTS_AT_A_TIME) {
                write(batch);
                batch.clear();
                events = 0;
            }
        }
        write(batch);
    }

    private void write(List<Open<V>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        var parts = batch.stream()
                .collect(Collectors.partitioningBy(
                        view -> view.stored || mayBeStored(view.current.subject()),
                        Collectors.mapping(view -> view.current, Collectors.toList())));
        store.put(parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()));
        for (var view : batch) {
            view.dirty = false;
            view.stored = true;
            written.set(mark(view.current.subject()));
        }
    }

    private static int mark(String subject) {
        int hash = subject.hashCode();
        return (hash ^ hash >>> 12) & MARKS - 1;
    }

    private static final class Open<V> {
        private StoredView<V> current;
        private boolean dirty;
        private boolean stored;
        private long weight = 1;

        Open(StoredView<V> current) {
            this.current = current;
        }
    }
}
