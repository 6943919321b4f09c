package dk.spor.query.replay;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known says this of a criterion.
 *
 * @param met what the rule says of it; absent where no rule asks
 * @param value what was looked at; absent where nothing recorded tells
 * @param entries those that it follows from
 */
public record Answer(@Nullable Met met, @Nullable CriterionValue value, List<Entry> entries) {

    public Answer {
        entries = List.copyOf(entries);
    }

    static Answer of(@Nullable Met met, @Nullable CriterionValue value, @Nullable Entry... entries) {
        return new Answer(
                met, value, Stream.of(entries).filter(Objects::nonNull).toList());
    }

    /** A condition that is there, since a day. */
    static Answer there(Dated since) {
        return of(Met.MET, new CriterionValue.Since(since.on()), since.entry());
    }

    static Answer missing() {
        return of(Met.NOT_MET, null);
    }

    /** Whether it says the same, whichever entries say so. */
    boolean saysTheSameAs(Answer other) {
        return met == other.met && Objects.equals(value, other.value);
    }
}
