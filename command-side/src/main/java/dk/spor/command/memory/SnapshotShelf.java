package dk.spor.command.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.spor.command.request.Requests;
import dk.spor.recording.StreamId;
import dk.spor.wire.EventJson;
import dk.spor.wire.MissingComponent;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts memories into snapshots and takes them out again. A snapshot that can't be used is as good as none. */
final class SnapshotShelf<S> {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotShelf.class);
    private static final ObjectMapper JSON = EventJson.mapper();

    private final Subject<S> subject;
    private final Snapshots snapshots;

    SnapshotShelf(Subject<S> subject, Snapshots snapshots) {
        this.subject = subject;
        this.snapshots = snapshots;
    }

    /** The latest that is of this program's version. Whether it is of this log is not known yet. */
    Optional<Memory<S>> find(StreamId stream) {
        try {
            return snapshots
                    .latest(stream)
                    .filter(kept -> isOfThisVersion(stream, kept))
                    .map(this::read);
        } catch (RuntimeException e) {
            LOG.warn("The snapshot of {} can't be read; its events are read instead", stream, e);
            return Optional.empty();
        }
    }

    void keep(StreamId stream, Memory<S> memory) {
        try {
            snapshots.keep(
                    stream,
                    new KeptMemory(
                            subject.version(),
                            memory.length(),
                            Objects.requireNonNull(memory.last()),
                            JSON.valueToTree(memory.state()),
                            memory.requests().all()));
        } catch (RuntimeException e) {
            LOG.warn("No snapshot of {} could be kept; nothing but time is lost", stream, e);
        }
    }

    void warnOfAnotherLog(StreamId stream, Memory<S> snapshot) {
        LOG.warn(
                "The snapshot of {} tells of {} events, the last of them {}, which is not what the log has there; it is left aside",
                stream,
                snapshot.length(),
                snapshot.last());
    }

    private boolean isOfThisVersion(StreamId stream, KeptMemory kept) {
        boolean same = kept.version() == subject.version();
        if (!same) {
            LOG.info(
                    "The snapshot of {} is of version {}, and this program's is {}; its events are read instead",
                    stream,
                    kept.version(),
                    subject.version());
        }
        return same;
    }

    private Memory<S> read(KeptMemory kept) {
        try {
            var state = JSON.treeToValue(kept.state(), subject.state());
            MissingComponent.of(state).ifPresent(missing -> {
                throw new IllegalArgumentException("The snapshot lacks " + missing);
            });
            return new Memory<>(kept.length(), kept.last(), state, Requests.of(kept.requests()), false);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The snapshot does not fit", e);
        }
    }
}
