package dk.spor.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import dk.spor.query.projection.ProjectionStatus.State;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Views that follow the log. Where the program's fold has another version than the views in store, they are made anew
 * beside the old ones and take their place when they have caught up; until then {@link #live()} is false, and whoever
 * needs to be right folds from the log.
 */
public final class Projection<V> implements AutoCloseable {

    private final Fold<V> fold;
    private final EventLog log;
    private final MongoDatabase database;
    private final Generations generations;
    private final Makings makings;
    private final Follower<V> follower;
    private final FollowingThread thread;
    private volatile Rebuilder rebuilder;

    private Projection(Fold<V> fold, EventLog log, MongoDatabase database, int batchSize) {
        // A position may only be noted once the views before it can no longer be rolled back.
        this.database = database.withReadConcern(ReadConcern.MAJORITY).withWriteConcern(WriteConcern.MAJORITY);
        this.fold = fold;
        this.log = log;
        this.generations = new Generations(this.database);
        this.makings = makings(Duration.ZERO);
        this.follower = new Follower<>(fold, log, this.database, batchSize, generations);
        this.thread = new FollowingThread(fold.name(), log, follower, this::catchUp);
        this.rebuilder = Rebuilder.of(log, List.of(this));
    }

    /**
     * Opens the views in store; nothing moves until {@link #start}.
     *
     * @param batchSize how many events are projected at a time
     */
    public static <V> Projection<V> open(Fold<V> fold, EventLog log, MongoDatabase database, int batchSize) {
        return new Projection<>(fold, log, database, batchSize);
    }

    /** As in its fold. */
    public String name() {
        return fold.name();
    }

    /** The field to select by and order by, for one of the fold's keys. */
    public static String key(String name) {
        return ViewCollection.key(name);
    }

    /** Follows the log from now on, in a thread of its own. */
    public void start() {
        thread.start();
    }

    /** Stops following the log; what is done stays done. */
    @Override
    public void close() {
        thread.stop(rebuilder::stop);
    }

    /** Projects all there is, in this thread; makes the views first where there are none, if nobody else is at it. */
    public void catchUp() {
        follower.look();
        if (incomplete()) {
            rebuilder.makeWhatIsMissing();
            follower.look();
        }
        follower.project();
    }

    /**
     * Waits until the views hold every event up to a position.
     *
     * @return false when {@code atMost} has passed first
     */
    public boolean awaitPosition(long position, Duration atMost) throws InterruptedException {
        return follower.awaitPosition(position, atMost);
    }

    /** Whether the views are complete as of some position; false while they are being rebuilt. */
    public boolean live() {
        return follower.live();
    }

    /**
     * The stored view of a subject.
     *
     * @throws UnreadableView when somebody has changed it in the store
     */
    public Optional<StoredView<V>> find(String subject) {
        return follower.following().views().find(subject);
    }

    /**
     * Up to {@code limit} views that fit both filters, in the order given. During a rebuild these are the older views,
     * without those that this program can't read.
     */
    public List<V> select(Bson filter, Bson order, Predicate<V> also, int limit) {
        return follower.read().select(filter, order, also, limit);
    }

    /**
     * Looks at each view that fits, in no order, and lets it go.
     *
     * @param unreadable given the subject of each that this program can't read
     */
    public void each(Bson filter, Consumer<StoredView<V>> readable, Consumer<String> unreadable) {
        follower.read().each(filter, readable, unreadable);
    }

    /** Whose views fit. */
    public List<String> subjects(Bson filter) {
        return follower.read().subjects(filter);
    }

    /** Fits views that hold nothing recorded behind a position, and nothing that happened after a day. */
    public static Bson within(long position, LocalDate day) {
        var recorded = lte(ViewDocuments.POSITION, position);
        return day.equals(LocalDate.MAX) ? recorded : and(recorded, lte(ViewDocuments.UNTIL, day.toString()));
    }

    /** Fits views of which a part, as the fold names it, has not changed behind a position. */
    public static Bson unchangedSince(long position, String part) {
        var changed = ViewDocuments.CHANGED + "." + part;
        return or(lte(changed, position), exists(changed, false));
    }

    /** Fits views of whom something had been recorded by a position. */
    public static Bson begunBy(long position) {
        return lte(ViewDocuments.BEGUN, position);
    }

    /** What the rebuild that made its views changed; empty where they grew from the first event on. */
    public Optional<RebuildReport> lastRebuild() {
        return generations.reportOn(follower.following().generation());
    }

    /** The events that were set aside, the oldest first. */
    public List<SetAsideEvent> setAside(int limit) {
        return setAsides().list(limit);
    }

    /** Tries again to fold what was set aside, from where the view of a subject stands. */
    public Retry retry(String subject) {
        return setAsides().retry(subject);
    }

    private SetAsides<V> setAsides() {
        return new SetAsides<>(fold, log, follower.following().views());
    }

    /** The position of the last event that its views hold. */
    public long reached() {
        return follower.following().projector().position();
    }

    /** How it is doing. */
    public ProjectionStatus status() {
        var now = follower.following();
        return status(now, now.projector().position());
    }

    /** How it is doing as the store shows it, for a process that does not follow the log itself. */
    public ProjectionStatus stored() {
        follower.look();
        var now = follower.following();
        return status(now, generations.position(now.generation()));
    }

    private ProjectionStatus status(Follower.Following<V> now, long position) {
        long head = Math.max(position, log.head());
        return new ProjectionStatus(
                fold.name(),
                fold.version(),
                now.generation().number(),
                live() ? State.LIVE : State.REBUILDING,
                position,
                head,
                head - position,
                position < head ? oldestWaiting(position) : null,
                follower.rate(),
                now.views().countSetAside(),
                thread.trouble(),
                unfinished().flatMap(makings::status).orElse(null));
    }

    private @Nullable Instant oldestWaiting(long position) {
        try {
            return log.readAfter(position, 1).stream()
                    .map(RecordedEvent::recordedAt)
                    .findFirst()
                    .orElse(null);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** Who makes its views where there are none. */
    void madeBy(Rebuilder maker) {
        rebuilder = maker;
    }

    /** Whether this program has no views yet, but for those a rebuild is making. */
    boolean incomplete() {
        return follower.incomplete();
    }

    Makings makings(Duration lease) {
        return new Makings(database, lease, ProcessName.ofThis());
    }

    /** What a rebuild has begun and not finished. */
    Optional<Generation> unfinished() {
        return generations.begun(fold.name(), fold.version());
    }

    void dropUnfinished() {
        unfinished().ifPresent(generations::drop);
    }

    /** What a rebuild has to make. */
    Generation toMake() {
        return generations.toMake(fold.name(), fold.version());
    }

    /** That generation, once a rebuild has it in hand. */
    Rebuilder.Taken<V> taken(Generation generation) {
        var views = follower.collection(generation);
        views.prepare();
        return new Rebuilder.Taken<>(
                this, new RebuildTarget<>(fold, generation, views, generations.position(generation)));
    }

    /** What has changed, now that a rebuild has completed a generation and it takes its place. */
    RebuildReport swapped(RebuildTarget<V> made) {
        var before = generations.live(fold.name());
        long reached = Math.min(generations.position(before), generations.position(made.generation()));
        follower.look();
        follower.projectUpTo(log.head());
        generations.makeLive(follower.following().generation());
        var report = Comparison.of(before, follower.collection(before), made.generation(), made.views(), reached);
        generations.keep(made.generation(), report);
        return report;
    }
}
