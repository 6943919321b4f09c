package dk.spor.app.hmis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A copy of the invented export in the test resources, to be broken as a test pleases. */
public final class TrialExport {

    private final Path folder;

    private TrialExport(Path folder) {
        this.folder = folder;
    }

    public static TrialExport in(Path folder) {
        try (var files = Files.list(Path.of(Objects.requireNonNull(TrialExport.class.getResource("/hmis/fy2026"))
                .toURI()))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return new TrialExport(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** The same export with another text in the place of one that must be there. */
    public TrialExport with(String file, String present, String instead) {
        var text = text(file);
        if (!text.contains(present)) {
            throw new IllegalArgumentException(file + " does not hold: " + present);
        }
        return write(file, text.replace(present, instead));
    }

    public TrialExport withRow(String file, String row) {
        return write(file, text(file) + row + "\n");
    }

    public TrialExport write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public TrialExport write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TrialExport without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
