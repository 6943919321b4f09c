package dk.spor.query.page.evidence;

import dk.spor.query.page.decision.ReplaySheet;
import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.words.Words;
import java.util.List;

/**
 * Everything in the document, in the reader's language.
 *
 * @param name of the citizen
 * @param about "Alt, der er registreret til og med position 42, 3. marts 2026 kl. 14.00"
 * @param decisions each tried once more
 * @param facts in order of valid time
 * @param factsHeading what these are
 */
public record EvidenceSheet(
        String name, String about, List<Decided> decisions, String factsHeading, List<Fact> facts, Words words) {

    public EvidenceSheet {
        decisions = List.copyOf(decisions);
        facts = List.copyOf(facts);
    }

    /**
     * A decision.
     *
     * @param ground "Serviceloven § 101: sel-101 v1"
     */
    public record Decided(ReplaySheet replay, String ground, String reasons) {}
}
