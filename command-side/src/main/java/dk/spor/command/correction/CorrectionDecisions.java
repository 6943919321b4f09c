package dk.spor.command.correction;

import dk.spor.command.CorrectionCommand;
import dk.spor.command.CorrectionCommand.CorrectEntry;
import dk.spor.command.CorrectionCommand.RetractEntry;
import dk.spor.command.Refusal;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.recording.RecordedEvent;
import java.util.List;
import java.util.Optional;

/** What becomes of a correction: the history as it would then read is put before the rules. */
public final class CorrectionDecisions {

    private CorrectionDecisions() {}

    public static <S> Verdict<CitizenEvent> decide(Trade<S> trade, CorrectionCommand command, Context context) {
        var target = Target.of(command.entry(), context.history().get());
        return target.untouchable().map(Verdict::<CitizenEvent>refuse).orElseGet(() -> switch (command) {
            case RetractEntry asked ->
                checked(trade, target, new Wording(asked, target, context).retraction(), context);
            case CorrectEntry asked -> correct(trade, target, asked, context);
        });
    }

    private static <S> Verdict<CitizenEvent> correct(
            Trade<S> trade, Target target, CorrectEntry asked, Context context) {
        if (target.isCorrection()) {
            return Verdict.refuse(CorrectionRules.ofEntry(Fact.of(target.event())));
        }
        var wording = new Wording(asked, target, context);
        var before = new Rehearsal<>(trade, context).before(asked.entry(), target.said());
        var again = context.of(context.role(), wording.sameEntries());
        return switch (trade.decide().decide(before, asked.instead(), again)) {
            case Verdict.Refused<CitizenEvent> refused -> refused;
            case Verdict.Accepted<CitizenEvent> accepted ->
                checked(trade, target, wording.correction(accepted.events()), context);
        };
    }

    private static <S> Verdict<CitizenEvent> checked(
            Trade<S> trade, Target target, List<CitizenEvent> events, Context context) {
        var after = Hypothesis.with(target.stream(), events);
        return unchanged(target, after)
                .or(() -> PlaceSteps.changed(target.said(), after, context.offers())
                        .map(CorrectionRules::keepsPlaces))
                .or(() -> impossible(trade, target, after, context))
                .map(Verdict::<CitizenEvent>refuse)
                .orElseGet(() -> new Verdict.Accepted<>(events));
    }

    private static Optional<Refusal> unchanged(Target target, List<RecordedEvent> after) {
        return entries(target.said()).equals(entries(after))
                ? Optional.of(CorrectionRules.changes(Fact.of(target.event())))
                : Optional.empty();
    }

    private static List<CitizenEvent> entries(List<RecordedEvent> history) {
        return history.stream()
                .map(it -> (CitizenEvent) it.event())
                .filter(it -> !(it instanceof CorrectionEvent))
                .toList();
    }

    private static <S> Optional<Refusal> impossible(
            Trade<S> trade, Target target, List<RecordedEvent> after, Context context) {
        var impossible = new Rehearsal<>(trade, context).newlyImpossible(target.said(), after);
        return impossible.isEmpty() ? Optional.empty() : Optional.of(CorrectionRules.leavesPossible(impossible));
    }
}
