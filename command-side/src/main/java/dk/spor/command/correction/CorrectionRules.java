package dk.spor.command.correction;

import static java.util.stream.Collectors.joining;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import java.util.List;

/** What can forbid a correction. */
final class CorrectionRules {

    static final Prohibition ENTRY_KNOWN =
            new Prohibition("correction-entry-known", "An entry that is corrected has been recorded for this citizen");
    static final Prohibition ENTRY_COUNTS = new Prohibition(
            "correction-entry-counts", "An entry that no longer counts is neither corrected nor retracted");
    static final Prohibition OF_ENTRY =
            new Prohibition("correction-of-entry", "A correction is retracted; it is not corrected itself");
    static final Prohibition OF_CAUSE = new Prohibition(
            "correction-of-cause", "What follows by itself is corrected by correcting what it follows from");
    static final Prohibition CHANGES =
            new Prohibition("correction-changes", "A correction leaves something other than it was");
    static final Prohibition LEAVES_POSSIBLE = new Prohibition(
            "correction-leaves-possible", "After a correction every other entry is as possible as it was before");
    static final Prohibition KEEPS_PLACES = new Prohibition(
            "correction-keeps-places", "A step by which a place is awaited, held or given up stays on its day");

    /** More are counted, and not listed. */
    private static final int MOST_NAMED = 20;

    private CorrectionRules() {}

    static Refusal entryKnown() {
        return ENTRY_KNOWN.refusal(
                "This citizen has no entry with that identifier; the citizen's journal lists those there are.");
    }

    static Refusal entryCounts(Fact entry) {
        return ENTRY_COUNTS.refusal(
                "The entry of %s (%s) has been retracted; retract the retraction to have it back."
                        .formatted(entry.on(), entry.what()),
                entry);
    }

    static Refusal ofEntry(Fact correction) {
        return OF_ENTRY.refusal(
                "The entry of %s is a correction (%s); correct the entry that it corrects once more, or retract it."
                        .formatted(correction.on(), correction.what()),
                correction);
    }

    static Refusal ofCause(Fact entry) {
        return OF_CAUSE.refusal(
                "The entry of %s (%s) was made because of another; correct or retract that one."
                        .formatted(entry.on(), entry.what()),
                entry);
    }

    static Refusal changes(Fact entry) {
        return CHANGES.refusal("The entry of %s (%s) says so already.".formatted(entry.on(), entry.what()), entry);
    }

    static Refusal leavesPossible(List<Rehearsal.Impossible> impossible) {
        var named = impossible.stream().limit(MOST_NAMED).toList();
        return LEAVES_POSSIBLE.refusal(
                "With it, %s; correct or retract %s first."
                        .formatted(
                                named.stream().map(CorrectionRules::sentence).collect(joining("; ")) + more(impossible),
                                impossible.size() == 1 ? "that entry" : "those entries"),
                named.stream().map(Rehearsal.Impossible::entry).toArray(Fact[]::new));
    }

    static Refusal keepsPlaces(Fact step) {
        return KEEPS_PLACES.refusal(
                ("By the entry of %s (%s) a place at an offer whose places Spor keeps changed hands; withdraw the"
                                + " referral, discharge the citizen or refer them once more instead.")
                        .formatted(step.on(), step.what()),
                step);
    }

    private static String sentence(Rehearsal.Impossible one) {
        return "the %s of %s would break the rule %s"
                .formatted(one.entry().what(), one.entry().on(), one.rule());
    }

    private static String more(List<Rehearsal.Impossible> impossible) {
        int more = impossible.size() - MOST_NAMED;
        return more > 0 ? "; and " + more + " more entries would be impossible" : "";
    }
}
