package dk.spor.query.api;

import dk.spor.query.pathway.Correction;
import dk.spor.query.pathway.Decision;
import dk.spor.query.replay.Criterion;
import dk.spor.query.replay.KnownTooLate;
import dk.spor.query.replay.Replay;
import dk.spor.query.replay.Verdict;
import dk.spor.values.CitizenId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision, tried once more.
 *
 * @param decision as it is known today, with the version of its ground; one that no longer counts as it was recorded
 * @param retracted whether it no longer counts
 * @param knownAt the position that stands for today
 * @param asSeen where the pathway is answered as the decider saw it; absent when it was not Spor they had
 * @param asKnown where it is answered as known today
 * @param verdict whether the rules of then say the same on today's knowledge
 * @param criteria what counted: each rule in its version, what it says of then and of today, and the entries behind
 * @param knownTooLate what had happened and was not recorded yet
 * @param correctedSince what the decider had before them and what has been put right since
 */
record ReplayAnswer(
        CitizenId citizen,
        Decision decision,
        boolean retracted,
        long knownAt,
        @Nullable String asSeen,
        String asKnown,
        Verdict verdict,
        List<Criterion> criteria,
        List<KnownTooLate> knownTooLate,
        List<Correction> correctedSince) {

    static ReplayAnswer of(Replay replay) {
        var seen = replay.decision().seen();
        return new ReplayAnswer(
                replay.citizen(),
                replay.decision(),
                replay.retracted(),
                replay.knownAt(),
                seen == null ? null : pathway(replay, seen),
                pathway(replay, replay.knownAt()),
                replay.verdict(),
                replay.criteria(),
                replay.tooLate(),
                replay.corrected());
    }

    private static String pathway(Replay replay, long knownAt) {
        return "/api/citizens/" + replay.citizen() + "/pathway?known-at=" + knownAt;
    }
}
