package dk.spor.app.migration.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to.
 *
 * @param answers one for every planned fact
 * @param failure why the run ended early, in words; absent where it went to the end
 */
public record Run(List<Answered> answers, @Nullable String failure) {}
