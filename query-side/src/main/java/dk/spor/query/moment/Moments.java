package dk.spor.query.moment;

import dk.spor.query.reading.Moment;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.timeline.DanishDay;
import dk.spor.values.InvalidValue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the two times that a question names: {@code on}, a day, and {@code known-at}, an instant or a position. */
public final class Moments {

    private static final String KNOWN_AT = "known-at";
    private static final Pattern POSITION = Pattern.compile("-?\\d{1,18}");

    private final PastReadings past;
    private final Clock clock;

    public Moments(PastReadings past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    /**
     * What a question that names one of the two times asks about; empty where it names none, and asks about now.
     *
     * @param on as YYYY-MM-DD; absent for today
     * @param knownAt a position in the log, or an instant with its offset; absent for all that is known
     * @param atLeast the position that the answer must have reached
     * @throws InvalidValue when there is no such moment, or the question contradicts itself
     */
    public Optional<Moment> asked(@Nullable String on, @Nullable String knownAt, long atLeast) {
        if (on == null && knownAt == null) {
            return Optional.empty();
        }
        var moment = new Moment(DayAsked.of(on, clock), knownAt == null ? past.head() : position(knownAt));
        if (moment.knownAt() < atLeast) {
            throw new InvalidValue(
                    "at-least",
                    "lies behind what was known then, position " + moment.knownAt(),
                    "a position up to it, or none");
        }
        return Optional.of(moment);
    }

    /** Today, as far as the log had got. */
    public Moment today(long knownAt) {
        return new Moment(today(), knownAt);
    }

    public LocalDate today() {
        return DanishDay.today(clock);
    }

    /** The position that {@code known-at} names. */
    public long position(String knownAt) {
        return POSITION.matcher(knownAt).matches() ? existing(Long.parseLong(knownAt)) : by(instant(knownAt));
    }

    private long existing(long position) {
        long head = past.head();
        if (position < 1 || position > head) {
            throw new InvalidValue(
                    KNOWN_AT,
                    position < 1 ? "lies before the log's beginning" : "lies behind the log's end",
                    "a position from 1 to " + head + ", or an instant");
        }
        return position;
    }

    private long by(Instant instant) {
        var now = clock.instant();
        if (instant.isAfter(now)) {
            throw new InvalidValue(KNOWN_AT, "lies in the future", "an instant up to " + now + ", or a position");
        }
        return past.positionAt(instant)
                .orElseThrow(() -> new InvalidValue(
                        KNOWN_AT, "lies before the log's first event", "a later instant, or a position from 1 on"));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidValue(
                    KNOWN_AT,
                    "is neither a position nor an instant",
                    "a position in the log, or an instant with its offset, such as 2026-05-04T12:00:00Z or"
                            + " 2026-05-04T14:00:00+02:00 (+ as %2B)");
        }
    }
}
