package dk.spor.app.demo;

import dk.spor.values.RequestKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which demo it is. It stands in every request key: a seeding that was interrupted can be completed on a later day, as
 * it would have been.
 *
 * @param seed of all chance
 * @param end the first day that is not lived through
 */
record DemoRun(long seed, LocalDate end) {

    /** Long enough for everything that has to have happened by the end. */
    static final LocalDate EARLIEST_END = LocalDate.of(2025, 1, 1);

    private static final Pattern KEY = Pattern.compile("demo/(-?\\d{1,19})/(\\d{4}-\\d{2}-\\d{2})/.*");

    DemoRun {
        if (end.isBefore(EARLIEST_END)) {
            throw new IllegalArgumentException("The demo's story begins in January 2023 and can't end on " + end
                    + "; it needs an end from " + EARLIEST_END + " on.");
        }
    }

    /** What all its request keys begin with. */
    String keys() {
        return "demo/" + seed + "/" + end;
    }

    /** The demo that a request belongs to, if it belongs to one. */
    static Optional<DemoRun> of(RequestKey key) {
        var parts = KEY.matcher(key.value());
        return parts.matches()
                ? Optional.of(new DemoRun(Long.parseLong(parts.group(1)), LocalDate.parse(parts.group(2))))
                : Optional.empty();
    }
}
