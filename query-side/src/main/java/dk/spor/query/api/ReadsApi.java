package dk.spor.query.api;

import dk.spor.access.RecordedRead;
import dk.spor.query.access.Reads;
import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import dk.spor.values.ReadPurpose;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has read about whom. */
@RestController
public final class ReadsApi {

    private final Reads reads;

    public ReadsApi(Reads reads) {
        this.reads = reads;
    }

    /** @param next what to give as {@code before} for older ones; absent where there are none */
    record ReadsAnswer(List<ReadAnswer> reads, @Nullable Long next) {}

    /**
     * One request that read about citizens.
     *
     * @param position its place in the record of reads, which has positions of its own
     * @param by the login; absent where the citizen asks
     * @param what was asked for: the method and the form of the address
     * @param on the day that it was asked to be true of, as it was asked; absent for its today
     * @param knownAt when it was asked to have been known, as it was asked; absent for its now
     * @param citizens about whom; absent where one citizen's are asked for
     */
    record ReadAnswer(
            long position,
            Instant at,
            @Nullable UserId by,
            Role role,
            ReadPurpose purpose,
            String what,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable List<CitizenId> citizens) {

        static ReadAnswer of(RecordedRead recorded, boolean named, boolean ofAll) {
            var read = recorded.read();
            return new ReadAnswer(
                    recorded.position(),
                    recorded.at(),
                    named ? read.by() : null,
                    read.role(),
                    read.purpose(),
                    read.what(),
                    read.on(),
                    read.knownAt(),
                    ofAll ? read.citizens() : null);
        }
    }

    /**
     * Who has read about a citizen, newest first; the citizens themselves see when, in which role and what for, and not
     * by whom.
     *
     * @param before the {@code next} of the answer before; absent for the newest
     * @param limit how many at the most, 1 to {@value Reads#MOST}
     */
    @GetMapping("/api/citizens/{id}/reads")
    ReadsAnswer aboutCitizen(
            @PathVariable("id") String id,
            @RequestParam(name = "before", required = false) @Nullable Long before,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        check(before, limit);
        var page = reads.about(CitizenId.of(id), before, limit);
        boolean named = reads.namesReaders();
        return new ReadsAnswer(
                page.entries().stream()
                        .map(entry -> ReadAnswer.of(entry, named, false))
                        .toList(),
                page.next());
    }

    /**
     * Everybody's reads, newest first. For auditors and supervisors.
     *
     * @param by only those of this login
     * @param what only those whose method and address hold this text, such as {@code evidence}
     * @param before the {@code next} of the answer before; absent for the newest
     * @param limit how many at the most, 1 to {@value Reads#MOST}
     */
    @GetMapping("/api/log/reads")
    ReadsAnswer all(
            @RequestParam(name = "by", required = false) @Nullable String by,
            @RequestParam(name = "what", required = false) @Nullable String what,
            @RequestParam(name = "before", required = false) @Nullable Long before,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        check(before, limit);
        var page = reads.all(by == null ? null : new UserId(by), what, before, limit);
        return new ReadsAnswer(
                page.entries().stream()
                        .map(entry -> ReadAnswer.of(entry, true, true))
                        .toList(),
                page.next());
    }

    private static void check(@Nullable Long before, int limit) {
        if (limit < 1 || limit > Reads.MOST) {
            throw new InvalidValue("limit", "is out of range", "a number from 1 to " + Reads.MOST);
        }
        if (before != null && before < 1) {
            throw new InvalidValue("before", "is no position", "the \"next\" of the answer before, or nothing");
        }
    }
}
