package dk.spor.app.audit;

import dk.spor.query.integrity.Integrity;
import dk.spor.query.integrity.LogName;
import dk.spor.query.integrity.LogState;
import dk.spor.query.integrity.LogState.Verification;
import dk.spor.store.LogAudit;
import dk.spor.store.SporStore;
import dk.spor.store.log.ChainVerdict;
import dk.spor.values.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The logs' chains as the store has them. One walk at a time along each, in this process. */
public final class StoreIntegrity implements Integrity {

    private static final Logger LOG = LoggerFactory.getLogger(StoreIntegrity.class);

    private final SporStore store;
    private final IntegrityBook book;
    private final Clock clock;
    private final Map<LogName, AtomicLong> running = new ConcurrentHashMap<>();

    public StoreIntegrity(SporStore store, IntegrityBook book, Clock clock) {
        this.store = store;
        this.book = book;
        this.clock = clock;
    }

    static LogAudit auditOf(SporStore store, LogName log) {
        return switch (log) {
            case EVENTS -> store.audit();
            case READS -> store.reads().audit();
        };
    }

    static long headOf(SporStore store, LogName log) {
        return switch (log) {
            case EVENTS -> store.log().head();
            case READS -> store.reads().head();
        };
    }

    /** What a verdict comes to, for the book. */
    static Verification verification(ChainVerdict verdict, Instant begun, Instant ended, @Nullable UserId by) {
        return switch (verdict) {
            case ChainVerdict.Intact intact -> new Verification(begun, ended, by, intact.to(), null);
            case ChainVerdict.Broken broken ->
                new Verification(begun, ended, by, broken.position(), broken.why() + ": " + broken.explanation());
        };
    }

    @Override
    public List<LogState> logs() {
        return Arrays.stream(LogName.values()).map(this::state).toList();
    }

    private LogState state(LogName log) {
        var now = auditOf(store, log).now();
        var walked = running.get(log);
        return new LogState(
                log,
                now.map(identity -> identity.log().toString()).orElse(null),
                headOf(store, log),
                now.map(identity -> identity.hash().toString()).orElse(null),
                walked == null ? null : walked.get(),
                book.lastFound(log).orElse(null),
                book.signed(log));
    }

    @Override
    public boolean verify(LogName log, UserId by) {
        var walked = new AtomicLong();
        if (running.putIfAbsent(log, walked) != null) {
            return false;
        }
        LOG.info("{} has the chain of {} verified", by, log);
        Thread.ofPlatform().daemon().name("spor-verify-" + log).start(() -> {
            try {
                var begun = clock.instant();
                var verdict = auditOf(store, log).verify(1, List.of(), walked::set);
                book.found(log, verification(verdict, begun, clock.instant(), by));
            } catch (RuntimeException e) {
                LOG.error("The chain of {} could not be verified", log, e);
            } finally {
                running.remove(log);
            }
        });
        return true;
    }
}
