package dk.spor.app.start;

import dk.spor.app.catalogue.InvalidCatalogue;
import dk.spor.app.house.UnusableRules;
import dk.spor.store.StoreUnusable;
import dk.spor.store.embedded.DataDirectoryUnusable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** A start that can't be: says what is wrong and what would be right, not where in the program it was noticed. */
final class UnusableStart implements FailureAnalyzer {

    private static final List<Class<? extends Throwable>> SAY_IT_ALL =
            List.of(StoreUnusable.class, DataDirectoryUnusable.class, InvalidCatalogue.class, UnusableRules.class);

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (SAY_IT_ALL.contains(cause.getClass())) {
                return new FailureAnalysis(
                        Objects.requireNonNullElse(cause.getMessage(), cause.toString()), null, cause);
            }
        }
        return null;
    }
}
