package dk.spor.query.page.fact;

import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Complaint;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Pathway;
import dk.spor.rules.RuleCatalogue;
import java.util.stream.Stream;

/** What was decided by law, and complained of. */
final class DecisionFacts {

    private final Track track;
    private final RuleCatalogue rules;
    private final Words words;

    private DecisionFacts(RuleCatalogue rules, Words words) {
        this.track = new Track(Track.Kind.DECISIONS, "decisions", words.text("track.decisions"));
        this.rules = rules;
        this.words = words;
    }

    static Stream<Fact> of(Pathway pathway, RuleCatalogue rules, Words words) {
        var facts = new DecisionFacts(rules, words);
        return pathway.decisions().stream().flatMap(facts::of);
    }

    /** "Serviceloven § 101", or what the decision itself says where the catalogue has lost that version. */
    static String ground(Decision decision, RuleCatalogue rules) {
        return rules.ground(decision.rule())
                .map(ground -> ground.law() + " " + ground.section())
                .orElseGet(() -> decision.ground().value());
    }

    private Stream<Fact> of(Decision decision) {
        return Stream.concat(
                Stream.of(made(decision)), decision.complaints().stream().map(this::of));
    }

    private Fact made(Decision decision) {
        var told = decision.told();
        return Fact.of(
                decision.entry().id(),
                track,
                Look.DECISION,
                new When.On(decision.on()),
                words.text("fact.decision", words.of(decision.result()), ground(decision, rules)),
                told == null
                        ? words.text("fact.decision-untold")
                        : words.text("fact.decision-told", words.date(told.on())));
    }

    private Fact of(Complaint complaint) {
        var settled = complaint.settled();
        return Fact.of(
                complaint.entry().id(),
                track,
                Look.COMPLAINT,
                new When.On(complaint.on()),
                words.text("fact.complaint"),
                settled == null ? words.text("fact.complaint-open") : words.of(settled.outcome()));
    }
}
