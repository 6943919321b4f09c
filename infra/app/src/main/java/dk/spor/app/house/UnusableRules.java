package dk.spor.app.house;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of rules that can't be used: says what is wrong with it. */
public final class UnusableRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableRules(Path file, String problem, @Nullable Throwable cause) {
        super(
                "The rules in %s can't be used; the setting spor.rules says which file they are in.%n  %s"
                        .formatted(file, problem),
                cause);
    }
}
