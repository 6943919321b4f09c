package dk.spor.query.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import dk.spor.query.projection.Projection;
import dk.spor.recording.EventLog;
import dk.spor.recording.UnreadableRecordedEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.bson.conversions.Bson;

/**
 * The views as they were known at a moment. One that holds nothing newer is what is in store; the others are folded
 * from the log, so that a question costs what has changed since.
 */
final class KnownViews<V> implements Views<V> {

    private static final String ID = "_id";
    /** So little is looked up in the log; what has changed since longer ago is asked of the views. */
    private static final int A_LITTLE = 1_000;

    private final EventLog log;
    private final PastFold<V> past;
    private final Projection<V> projection;
    private final Moment moment;
    private final Bson unchanged;

    KnownViews(EventLog log, PastFold<V> past, Projection<V> projection, Moment moment) {
        this.log = log;
        this.past = past;
        this.projection = projection;
        this.moment = moment;
        this.unchanged = projection.live() ? Projection.within(moment.knownAt(), moment.on()) : exists(ID, false);
    }

    /** What changes while it looks is folded from the log, or would be missing: the views in store come first. */
    @Override
    public <T> List<T> find(Which which, Function<V, List<T>> look) {
        var found = new ConcurrentSkipListMap<String, List<T>>();
        var newer = new HashSet<String>();
        var same = unchanged(which);
        projection.each(
                and(same, which.stored()),
                stored -> found.put(stored.subject(), look.apply(stored.view())),
                newer::add);
        newer.addAll(changed(which, same));
        past.views(log, newer, moment, (subject, view) -> {
            if (which.fits(past.fold(), view)) {
                found.put(subject, look.apply(view));
            }
        });
        return found.values().stream().flatMap(List::stream).toList();
    }

    private Bson unchanged(Which which) {
        return which.part() == null || !moment.on().equals(LocalDate.MAX) || !projection.live()
                ? unchanged
                : or(unchanged, Projection.unchangedSince(moment.knownAt(), which.part()));
    }

    private Collection<String> changed(Which which, Bson same) {
        return lately().orElseGet(() -> {
            var changed = and(Projection.begunBy(moment.knownAt()), nor(same));
            return projection.subjects(which.lasting() ? and(changed, which.stored()) : changed);
        });
    }

    /** Whose events are behind the moment, where these are few and can all be read; empty where they are not. */
    private Optional<List<String>> lately() {
        long head = log.head();
        if (!moment.on().equals(LocalDate.MAX) || head - moment.knownAt() >= A_LITTLE) {
            return Optional.empty();
        }
        try {
            var events = log.readAfter(moment.knownAt(), A_LITTLE);
            return events.size() < head - moment.knownAt()
                    ? Optional.empty()
                    : Optional.of(events.stream()
                            .flatMap(event -> past.fold().subjectOfStream().apply(event.stream()).stream())
                            .distinct()
                            .toList());
        } catch (UnreadableRecordedEvent e) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, V> of(Collection<String> subjects) {
        var views = new HashMap<String, V>();
        projection.each(
                and(unchanged, in(ID, subjects)), stored -> views.put(stored.subject(), stored.view()), ignored -> {});
        for (var subject : subjects) {
            if (!views.containsKey(subject)) {
                past.view(subject, moment).ifPresent(view -> views.put(subject, view));
            }
        }
        return views;
    }
}
