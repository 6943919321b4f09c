package dk.spor.command.correction;

import dk.spor.command.CitizenCommand;
import dk.spor.command.DecisionCommand.CommunicateDecision;
import dk.spor.command.DecisionCommand.MakeDecision;
import dk.spor.command.DecisionCommand.ReceiveComplaint;
import dk.spor.command.DecisionCommand.SettleComplaint;
import dk.spor.events.DecisionEvent;
import dk.spor.events.DecisionEvent.ComplaintReceived;
import dk.spor.events.DecisionEvent.ComplaintSettled;
import dk.spor.events.DecisionEvent.DecisionCommunicated;
import dk.spor.events.DecisionEvent.DecisionMade;

/** What one would have to ask for of a decision by law. */
final class AskedForDecision {

    private AskedForDecision() {}

    static CitizenCommand by(DecisionEvent event) {
        return switch (event) {
            case DecisionMade it ->
                new MakeDecision(
                        it.happenedOn(),
                        it.ground(),
                        it.result(),
                        it.offer(),
                        it.referral(),
                        it.from(),
                        it.until(),
                        it.reasons(),
                        it.participation(),
                        it.seen());
            case DecisionCommunicated it -> new CommunicateDecision(it.happenedOn(), it.decision(), it.channel());
            case ComplaintReceived it -> new ReceiveComplaint(it.happenedOn(), it.decision(), it.note());
            case ComplaintSettled it -> new SettleComplaint(it.happenedOn(), it.complaint(), it.outcome(), it.note());
        };
    }
}
