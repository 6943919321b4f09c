package dk.spor.command.decision;

import static java.util.stream.Collectors.joining;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import dk.spor.rules.Rule;
import dk.spor.values.Role;
import java.time.LocalDate;
import java.util.List;

/** What can forbid a decision, or what comes after it. */
final class DecisionRules {

    static final Prohibition GROUND_IN_FORCE =
            new Prohibition("decision-ground-in-force", "A decision is made by a legal ground that holds on its day");
    static final Prohibition ROLE =
            new Prohibition("decision-role", "A decision is made by somebody who may decide by its legal ground");
    static final Prohibition LASTS =
            new Prohibition("decision-has-effect", "A decision that ends has effect for a day or more");
    static final Prohibition OFFER_OF_REFERRAL = new Prohibition(
            "decision-offer-of-referral", "A decision on a referral is about the offer that was referred to");
    static final Prohibition SEEN_IN_LOG = new Prohibition(
            "decision-seen-in-log", "What a decider had before them is a position that the log has reached");
    static final Prohibition KNOWN =
            new Prohibition("decision-known", "A decision that is pointed at has been recorded for this citizen");
    static final Prohibition COMMUNICATED_ONCE =
            new Prohibition("decision-communicated-once", "A citizen is told of a decision once");
    static final Prohibition COMES_FIRST =
            new Prohibition("decision-comes-first", "What follows a decision happens on the decision's day or later");
    static final Prohibition ONE_COMPLAINT =
            new Prohibition("one-complaint-at-a-time", "A complaint of a decision is settled before there is another");
    static final Prohibition COMPLAINT_KNOWN =
            new Prohibition("complaint-known", "A complaint that is pointed at has been recorded for this citizen");
    static final Prohibition SETTLED_ONCE = new Prohibition("complaint-settled-once", "A complaint is settled once");
    static final Prohibition SETTLED_AFTER =
            new Prohibition("complaint-comes-first", "A complaint is settled on its day or later");

    private DecisionRules() {}

    static Refusal groundInForce(LocalDate on, List<Rule.LegalGround> inForce) {
        return GROUND_IN_FORCE.refusal("On %s there is no legal ground of the name given; there are: %s."
                .formatted(
                        on,
                        inForce.stream()
                                .map(ground -> "%s (%s %s)".formatted(ground.ground(), ground.law(), ground.section()))
                                .collect(joining(", "))));
    }

    static Refusal role(Rule.LegalGround ground, Role role) {
        return ROLE.refusal("By %s %s decides %s, not %s."
                .formatted(
                        ground.law(),
                        ground.section(),
                        ground.deciders().stream().map(Role::name).collect(joining(" or ")),
                        role));
    }

    static Refusal lasts(LocalDate from, LocalDate until) {
        return LASTS.refusal("It has effect from %s and until %s, which is no day; the earliest end is %s."
                .formatted(from, until, from.plusDays(1)));
    }

    static Refusal offerOfReferral(Fact referral) {
        return OFFER_OF_REFERRAL.refusal(
                "The referral of %s is to another offer; leave the offer out, or name that one."
                        .formatted(referral.on()),
                referral);
    }

    static Refusal seenInLog(long seen, long head) {
        return SEEN_IN_LOG.refusal(
                "Position %d is none that the log has reached; name one from 1 to %d.".formatted(seen, head));
    }

    static Refusal known() {
        return KNOWN.refusal(
                "No decision of this citizen has the identifier given; name the entry that recorded the decision.");
    }

    static Refusal communicatedOnce(Fact communicated) {
        return COMMUNICATED_ONCE.refusal("The citizen was told on %s.".formatted(communicated.on()), communicated);
    }

    static Refusal comesFirst(LocalDate on, Fact decision) {
        return COMES_FIRST.refusal(
                "%s is before the decision; the earliest day is %s.".formatted(on, decision.on()), decision);
    }

    static Refusal oneComplaint(Fact open) {
        return ONE_COMPLAINT.refusal(
                "The complaint of %s is not settled; record what became of it first.".formatted(open.on()), open);
    }

    static Refusal complaintKnown() {
        return COMPLAINT_KNOWN.refusal(
                "No complaint of this citizen has the identifier given; name the entry that recorded the complaint.");
    }

    static Refusal settledOnce(Fact settled) {
        return SETTLED_ONCE.refusal("The complaint was settled on %s.".formatted(settled.on()), settled);
    }

    static Refusal settledAfter(LocalDate on, Fact received) {
        return SETTLED_AFTER.refusal(
                "%s is before the complaint; the earliest day is %s.".formatted(on, received.on()), received);
    }
}
