package dk.spor.command.memory;

import dk.spor.recording.StreamId;
import java.util.Optional;

/** Where memories are kept for other processes and later starts. Nothing is lost with it but time. */
public interface Snapshots {

    /** Keeps nothing. */
    Snapshots NONE = new Snapshots() {
        @Override
        public Optional<KeptMemory> latest(StreamId stream) {
            return Optional.empty();
        }

        @Override
        public void keep(StreamId stream, KeptMemory memory) {}
    };

    /** The latest of a stream; may be outdated, of another version, or of a log that is no more. */
    Optional<KeptMemory> latest(StreamId stream);

    /** Keeps one in place of an earlier one of its stream. */
    void keep(StreamId stream, KeptMemory memory);
}
