package dk.spor.command.correction;

import dk.spor.command.CitizenCommand;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.EntryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Asks the rules once more for every entry of a history, each after those before it, as if it were recorded now for the
 * first time.
 *
 * @param trade the rules
 * @param context of the present
 */
record Rehearsal<S>(Trade<S> trade, Context context) {

    /**
     * An entry that the rules would not have.
     *
     * @param entry which
     * @param rule the rule that it would break
     */
    record Impossible(Fact entry, String rule) {}

    /** What is remembered before an entry. */
    S before(EntryId entry, List<RecordedEvent> history) {
        var state = trade.unknown();
        for (var recorded : history) {
            if (recorded.event().entryId().equals(entry)) {
                break;
            }
            state = trade.evolve().apply(state, (CitizenEvent) recorded.event());
        }
        return state;
    }

    /** What is impossible in one history and was possible in another one; in the order of recording. */
    List<Impossible> newlyImpossible(List<RecordedEvent> before, List<RecordedEvent> after) {
        var already = new HashSet<>(impossible(before));
        return impossible(after).stream().filter(it -> !already.contains(it)).toList();
    }

    /** What else than rules of today was looked at then is not known any more: some entries are impossible today. */
    private List<Impossible> impossible(List<RecordedEvent> history) {
        var impossible = new ArrayList<Impossible>();
        var state = trade.unknown();
        for (var recorded : history) {
            var event = (CitizenEvent) recorded.event();
            var asked = AskedFor.by(event);
            if (asked.isPresent() && again(state, asked.get(), recorded) instanceof Verdict.Refused<?> refused) {
                impossible.add(new Impossible(Fact.of(event), refused.refusal().rule()));
            }
            state = trade.evolve().apply(state, event);
        }
        return impossible;
    }

    private Verdict<CitizenEvent> again(S state, CitizenCommand asked, RecordedEvent recorded) {
        return trade.decide()
                .decide(state, asked, context.of(recorded.recording().role(), EntryId::random));
    }
}
