package dk.spor.query.page.fact;

import dk.spor.query.page.words.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a fact holds. */
public sealed interface When {

    /** On one day. */
    record On(LocalDate day) implements When {}

    /** From a day until a later one, or the same. */
    record During(LocalDate from, LocalDate until) implements When {}

    /** From a day until now, and on. */
    record Since(LocalDate from) implements When {}

    /** Until a day, from nobody knows when. */
    record UpTo(LocalDate until) implements When {}

    /** During or since, as the end is known or not. */
    static When from(LocalDate from, @Nullable LocalDate until) {
        return until == null ? new Since(from) : new During(from, until);
    }

    /** The first day of it that is known: where it stands among the others. */
    default LocalDate day() {
        return switch (this) {
            case On on -> on.day;
            case During during -> during.from;
            case Since since -> since.from;
            case UpTo upTo -> upTo.until;
        };
    }

    /** The last day of it that is known. */
    default LocalDate lastDay() {
        return switch (this) {
            case On on -> on.day;
            case During during -> during.until;
            case Since since -> since.from;
            case UpTo upTo -> upTo.until;
        };
    }

    /** As it is written. */
    default String in(Words words) {
        return switch (this) {
            case On on -> words.date(on.day);
            case During during -> words.dates(during.from, during.until);
            case Since since -> words.text("date.since", words.date(since.from));
            case UpTo upTo -> words.text("date.up-to", words.date(upTo.until));
        };
    }
}
