package dk.spor.command.external;

import dk.spor.command.ExternalTreatmentCommand;
import dk.spor.command.ExternalTreatmentCommand.BeginExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.EndExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.FollowUpExternalTreatment;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.external.ExternalTreatmentState.Treatment;
import dk.spor.command.offer.OfferRules;
import dk.spor.events.CitizenEvent;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentBegun;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentEnded;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentFollowedUp;
import dk.spor.values.EntryId;
import java.util.function.Function;

/** What becomes of what is asked about treatment elsewhere. */
public final class ExternalTreatmentDecisions {

    private ExternalTreatmentDecisions() {}

    public static Verdict<CitizenEvent> decide(
            ExternalTreatmentState state, ExternalTreatmentCommand command, Context context) {
        return switch (command) {
            case BeginExternalTreatment asked -> begin(asked, context);
            case FollowUpExternalTreatment asked -> of(state, asked.treatment(), it -> followUp(it, asked, context));
            case EndExternalTreatment asked -> of(state, asked.treatment(), it -> end(it, asked, context));
        };
    }

    private static Verdict<CitizenEvent> of(
            ExternalTreatmentState state, EntryId treatment, Function<Treatment, Verdict<CitizenEvent>> step) {
        return state.treatments()
                .find(treatment)
                .map(step)
                .orElseGet(() -> Verdict.refuse(ExternalTreatmentRules.known()));
    }

    private static Verdict<CitizenEvent> begin(BeginExternalTreatment asked, Context context) {
        return Check.start()
                .forbid(OfferRules.notTaking(context.offers().find(asked.offer()), asked.on()))
                .accept(() -> new ExternalTreatmentBegun(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.offer(),
                        asked.kind(),
                        asked.provider(),
                        asked.note()));
    }

    private static Verdict<CitizenEvent> followUp(
            Treatment treatment, FollowUpExternalTreatment asked, Context context) {
        var on = asked.on();
        var end = treatment.span().until();
        return Check.start()
                .forbid(treatment.span().from().ifAfter(on), it -> ExternalTreatmentRules.notYetBegun(on, it))
                .forbid(end == null ? null : end.ifBefore(on), it -> ExternalTreatmentRules.ended(on, it))
                .accept(() -> new ExternalTreatmentFollowedUp(
                        context.newEntry(), context.citizen(), on, asked.treatment(), asked.status(), asked.note()));
    }

    private static Verdict<CitizenEvent> end(Treatment treatment, EndExternalTreatment asked, Context context) {
        var on = asked.on();
        var last = Fact.latest(treatment.span().from(), treatment.followedUp());
        return Check.start()
                .forbid(treatment.span().until(), ExternalTreatmentRules::endedOnce)
                .forbid(last == null ? null : last.ifAfter(on), it -> ExternalTreatmentRules.endsLast(on, it))
                .accept(() -> new ExternalTreatmentEnded(
                        context.newEntry(), context.citizen(), on, asked.treatment(), asked.outcome(), asked.note()));
    }
}
