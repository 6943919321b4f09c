package dk.spor.app.evidence;

import dk.spor.store.checkpoint.Checkpoint;
import dk.spor.store.checkpoint.CheckpointFile;
import dk.spor.store.checkpoint.InvalidCheckpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The signed checkpoints that are known here. */
public final class KeptCheckpoints {

    private static final Logger LOG = LoggerFactory.getLogger(KeptCheckpoints.class);

    private final List<Checkpoint> checkpoints;

    private KeptCheckpoints(List<Checkpoint> checkpoints) {
        this.checkpoints = checkpoints.stream()
                .sorted(Comparator.comparingLong(Checkpoint::position))
                .toList();
    }

    /** @throws InvalidCheckpoint when one of the files holds none, or one whose signature does not fit */
    public static KeptCheckpoints of(List<Path> files) {
        return new KeptCheckpoints(files.stream().map(CheckpointFile::read).toList());
    }

    /** Those in a folder; a file that holds none is passed over, and logged. */
    static KeptCheckpoints in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new KeptCheckpoints(files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(file -> passedOverUnless(() -> CheckpointFile.read(file)).stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of checkpoints, %s, can't be read".formatted(folder), e);
        }
    }

    /** These, and some that were noted elsewhere; one whose signature does not fit is passed over, and logged. */
    KeptCheckpoints and(List<Checkpoint> noted) {
        var genuine = noted.stream()
                .flatMap(one -> passedOverUnless(() -> CheckpointFile.genuine(one, "A noted checkpoint")).stream());
        return new KeptCheckpoints(Stream.concat(checkpoints.stream(), genuine).toList());
    }

    private static Optional<Checkpoint> passedOverUnless(Supplier<Checkpoint> genuine) {
        try {
            return Optional.of(genuine.get());
        } catch (InvalidCheckpoint e) {
            LOG.warn("A checkpoint is passed over: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** The first one of a log at a position or later; where there is none, the last one before it. */
    Optional<Checkpoint> next(String log, long position) {
        var ofLog = checkpoints.stream()
                .filter(checkpoint -> checkpoint.log().equals(log))
                .toList();
        return ofLog.stream()
                .filter(checkpoint -> checkpoint.position() >= position)
                .findFirst()
                .or(() -> ofLog.isEmpty() ? Optional.empty() : Optional.of(ofLog.getLast()));
    }
}
