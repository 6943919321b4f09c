package dk.spor.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static dk.spor.query.projection.Generations.ID;
import static dk.spor.query.projection.Generations.MAKING;
import static dk.spor.query.projection.Generations.POSITION;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dk.spor.query.projection.RebuildStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Who is making which generation: {@code making: {by, until, since, passed, head, rate, cancelled}} in its document. A
 * process has it for a while and renews that while it lives, so that one rebuild of a projection runs at a time. The
 * lease saves work and no more: what two rebuilds wrote at once would still be right, so clocks may differ.
 */
final class Makings {

    private static final String BY = MAKING + ".by";
    private static final String UNTIL = MAKING + ".until";
    private static final String SINCE = MAKING + ".since";
    private static final String PASSED = MAKING + ".passed";
    private static final String HEAD = MAKING + ".head";
    private static final String RATE = MAKING + ".rate";
    private static final String CANCELLED = MAKING + ".cancelled";

    private final MongoCollection<Document> projections;
    private final Duration lease;
    private final String process;

    /** @param process names this process among all that work on the store, and the one rebuild in it */
    Makings(MongoDatabase database, Duration lease, String process) {
        this.projections = database.getCollection(Generations.COLLECTION);
        this.lease = lease;
        this.process = process;
    }

    /**
     * Takes a generation in hand; false when somebody else has it.
     *
     * @param resuming whether to go on with one that somebody has cancelled
     */
    boolean take(Generation generation, boolean resuming) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq(ID, generation.id()));
        conditions.add(exists(MAKING));
        conditions.add(or(exists(UNTIL, false), lt(UNTIL, now()), eq(BY, process)));
        if (!resuming) {
            conditions.add(ne(CANCELLED, true));
        }
        var taken = projections.updateOne(
                and(conditions),
                combine(set(BY, process), set(UNTIL, soon()), set(SINCE, now()), set(RATE, 0.0), unset(CANCELLED)));
        return taken.getMatchedCount() == 1;
    }

    /** Notes that everything up to here is in the views; false when this process no longer has it in hand. */
    boolean note(Generation generation, long position) {
        return projections
                        .updateOne(
                                mine(generation),
                                combine(set(POSITION, position), set(PASSED, position), set(UNTIL, soon())))
                        .getMatchedCount()
                == 1;
    }

    /** Gives a sign of life. */
    Answer beat(Generation generation, long passed, long head, double rate) {
        var beaten = projections.updateOne(
                mine(generation), combine(set(UNTIL, soon()), set(PASSED, passed), set(HEAD, head), set(RATE, rate)));
        if (beaten.getMatchedCount() == 0) {
            return Answer.TAKEN_AWAY;
        }
        return find(generation).filter(Making::cancelled).isPresent() ? Answer.CANCELLED : Answer.GO_ON;
    }

    /** What whoever gives a sign of life is told. */
    enum Answer {
        GO_ON,
        /** Somebody, perhaps in another process, wants it to stop. */
        CANCELLED,
        /** Another process is at it, or has finished it. */
        TAKEN_AWAY
    }

    /** Lets go of it, so that anybody can take it in hand. */
    void release(Generation generation) {
        projections.updateOne(mine(generation), unset(UNTIL));
    }

    /** Wants the rebuild to stop, in whichever process it runs; false when there is none. */
    boolean cancel(Generation generation) {
        return projections
                        .updateOne(and(eq(ID, generation.id()), exists(MAKING)), set(CANCELLED, true))
                        .getMatchedCount()
                == 1;
    }

    /** From now on it is complete; false when this process no longer has it in hand. */
    boolean complete(Generation generation) {
        return projections.updateOne(mine(generation), unset(MAKING)).getMatchedCount() == 1;
    }

    Optional<RebuildStatus> status(Generation generation) {
        return find(generation).map(making -> making.status(generation, Instant.now()));
    }

    private Optional<Making> find(Generation generation) {
        return Optional.ofNullable(projections
                        .find(and(eq(ID, generation.id()), exists(MAKING)))
                        .first())
                .map(document -> new Making(document.get(MAKING, Document.class), document.getLong(POSITION)));
    }

    private Bson mine(Generation generation) {
        return and(eq(ID, generation.id()), eq(BY, process), exists(MAKING));
    }

    private static Date now() {
        return Date.from(Instant.now());
    }

    private Date soon() {
        return Date.from(Instant.now().plus(lease));
    }

    private record Making(Document stored, long noted) {

        boolean cancelled() {
            return stored.getBoolean("cancelled", false);
        }

        RebuildStatus status(Generation generation, Instant now) {
            long passed = Math.max(noted, number("passed"));
            long head = Math.max(passed, number("head"));
            double rate = stored.get("rate") instanceof Number known ? known.doubleValue() : 0;
            var state = state(now);
            var since = stored.getDate("since");
            return new RebuildStatus(
                    generation.number(),
                    state,
                    stored.getString("by"),
                    noted,
                    state == State.RUNNING ? passed : noted,
                    head,
                    state == State.RUNNING ? rate : 0,
                    since == null ? null : since.toInstant(),
                    state == State.RUNNING ? remaining(head - passed, rate) : null);
        }

        private State state(Instant now) {
            var until = stored.getDate("until");
            if (until != null && until.toInstant().isAfter(now)) {
                return State.RUNNING;
            }
            if (cancelled()) {
                return State.CANCELLED;
            }
            return stored.containsKey("by") ? State.INTERRUPTED : State.WAITING;
        }

        private long number(String field) {
            return stored.get(field) instanceof Number known ? known.longValue() : 0;
        }

        private static @Nullable Long remaining(long events, double rate) {
            return rate < 1 ? null : Math.round(events / rate);
        }
    }
}
