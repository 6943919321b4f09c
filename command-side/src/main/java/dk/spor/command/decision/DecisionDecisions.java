package dk.spor.command.decision;

import dk.spor.command.DecisionCommand;
import dk.spor.command.DecisionCommand.CommunicateDecision;
import dk.spor.command.DecisionCommand.MakeDecision;
import dk.spor.command.DecisionCommand.ReceiveComplaint;
import dk.spor.command.DecisionCommand.SettleComplaint;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.decision.DecisionState.Complaint;
import dk.spor.command.decision.DecisionState.Made;
import dk.spor.command.referral.ReferralState;
import dk.spor.events.CitizenEvent;
import dk.spor.events.DecisionEvent.ComplaintReceived;
import dk.spor.events.DecisionEvent.ComplaintSettled;
import dk.spor.events.DecisionEvent.DecisionCommunicated;
import dk.spor.values.EntryId;
import java.util.function.Function;

/** What becomes of what is asked about decisions. */
public final class DecisionDecisions {

    private DecisionDecisions() {}

    public static Verdict<CitizenEvent> decide(
            DecisionState state, ReferralState referrals, DecisionCommand command, Context context) {
        return switch (command) {
            case MakeDecision asked -> Deciding.decide(referrals, asked, context);
            case CommunicateDecision asked ->
                of(state, asked.decision(), decision -> communicate(decision, asked, context));
            case ReceiveComplaint asked ->
                of(state, asked.decision(), decision -> receive(state, decision, asked, context));
            case SettleComplaint asked ->
                state.complaints()
                        .find(asked.complaint())
                        .map(complaint -> settle(complaint, asked, context))
                        .orElseGet(() -> Verdict.refuse(DecisionRules.complaintKnown()));
        };
    }

    private static Verdict<CitizenEvent> of(
            DecisionState state, EntryId decision, Function<Made, Verdict<CitizenEvent>> step) {
        return state.decisions().find(decision).map(step).orElseGet(() -> Verdict.refuse(DecisionRules.known()));
    }

    private static Verdict<CitizenEvent> communicate(Made decision, CommunicateDecision asked, Context context) {
        var on = asked.on();
        return Check.start()
                .forbid(decision.communicated(), DecisionRules::communicatedOnce)
                .forbid(decision.made().ifAfter(on), made -> DecisionRules.comesFirst(on, made))
                .accept(() -> new DecisionCommunicated(
                        context.newEntry(), context.citizen(), on, asked.decision(), asked.channel()));
    }

    private static Verdict<CitizenEvent> receive(
            DecisionState state, Made decision, ReceiveComplaint asked, Context context) {
        var on = asked.on();
        return Check.start()
                .forbid(state.openComplaintOf(asked.decision()), DecisionRules::oneComplaint)
                .forbid(decision.made().ifAfter(on), made -> DecisionRules.comesFirst(on, made))
                .accept(() -> new ComplaintReceived(
                        context.newEntry(), context.citizen(), on, asked.decision(), asked.note()));
    }

    private static Verdict<CitizenEvent> settle(Complaint complaint, SettleComplaint asked, Context context) {
        var on = asked.on();
        return Check.start()
                .forbid(complaint.settled(), DecisionRules::settledOnce)
                .forbid(complaint.received().ifAfter(on), received -> DecisionRules.settledAfter(on, received))
                .accept(() -> new ComplaintSettled(
                        context.newEntry(), context.citizen(), on, asked.complaint(), asked.outcome(), asked.note()));
    }
}
