package dk.spor.query.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;

/** Answers about what was known at a moment. That never changes, so they are kept while there is room. */
final class KeptAnswers {

    /** In lines of answers, of some hundred bytes each. */
    private static final int ROOM = 200_000;

    private final Cache<Object, List<?>> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .<Object, List<?>>weigher((question, answer) -> 1 + answer.size())
            .build();

    /** @param question equal to another only where the answer is the same */
    @SuppressWarnings("unchecked")
    <T> List<T> of(Object question, Supplier<List<T>> answer) {
        return (List<T>) kept.get(question, asked -> answer.get());
    }
}
