package dk.spor.store.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the histories of a build are left, for whoever wants to look into a verdict. */
final class Histories {

    private static final Path DIRECTORY = Path.of("target", "histories");

    private Histories() {}

    /** An empty directory for the histories of one fault. */
    static Path of(String fault) {
        try {
            Path directory = Files.createDirectories(DIRECTORY.resolve(fault));
            try (DirectoryStream<Path> earlier = Files.newDirectoryStream(directory)) {
                for (Path file : earlier) {
                    Files.delete(file);
                }
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
