package dk.spor.query.page.preview;

import dk.spor.query.integrity.Integrity;
import dk.spor.query.integrity.LogName;
import dk.spor.query.integrity.LogState;
import dk.spor.query.integrity.LogState.Signed;
import dk.spor.query.integrity.LogState.Verification;
import dk.spor.values.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A log that is broken at position 7, and another at whose beginning somebody is. */
public final class MadeUpIntegrity implements Integrity {

    private static final Instant TODAY = Instant.parse("2026-11-20T08:00:00Z");

    /** Whoever had a chain walked along. */
    private final List<String> asked = new ArrayList<>();

    public List<String> asked() {
        return asked;
    }

    @Override
    public List<LogState> logs() {
        return List.of(
                log(
                        LogName.EVENTS,
                        null,
                        new Verification(
                                TODAY,
                                TODAY.plusSeconds(9),
                                new UserId("revisor"),
                                7,
                                "ALTERED: not what its hash says")),
                log(LogName.READS, 3L, new Verification(TODAY, TODAY.plusSeconds(9), null, 12, null)));
    }

    private static LogState log(LogName name, @Nullable Long running, Verification last) {
        return new LogState(
                name,
                "01900000-0000-7000-8000-0000000000aa",
                12,
                "0f".repeat(32),
                running,
                last,
                List.of(new Signed("2026-11-19T08:00:00.000Z", 9, "ab".repeat(32), "cd".repeat(32))));
    }

    @Override
    public boolean verify(LogName log, UserId by) {
        asked.add(log + " " + by);
        return true;
    }
}
