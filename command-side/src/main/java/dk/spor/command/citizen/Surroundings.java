package dk.spor.command.citizen;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.Refusal;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Denmark;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.offer.OfferDirectory;
import dk.spor.command.registration.CprRegister;
import dk.spor.command.registration.RegistrationRules;
import dk.spor.command.request.EntryIdsOf;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent.EntryCorrected;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What a decision about a citizen can reach beyond their own past. */
public record Surroundings(Clock clock, RuleCatalogue rules, OfferDirectory offers, CprRegister cprs, EventLog log) {

    /** What becomes of what is asked about a citizen; where that registers a CPR number, it is claimed. */
    public Verdict<CitizenEvent> decide(CitizenState state, CitizenId citizen, CitizenCommand command, Asking asking) {
        return switch (CitizenDecisions.decide(state, command, contextOf(citizen, asking))) {
            case Verdict.Refused<CitizenEvent> refused -> refused;
            case Verdict.Accepted<CitizenEvent> accepted ->
                unclaimable(accepted.events().getFirst())
                        .map(Verdict::<CitizenEvent>refuse)
                        .orElse(accepted);
        };
    }

    /** Claims come after the decision, so that what is refused for another reason claims nothing. */
    private Optional<Refusal> unclaimable(CitizenEvent event) {
        var said = event instanceof EntryCorrected corrected ? corrected.now().event() : event;
        return said instanceof CitizenRegistered registered
                ? Optional.ofNullable(registered.cpr())
                        .flatMap(cpr -> cprs.claim(cpr, registered.citizenId()))
                        .map(RegistrationRules::cprAlreadyRegistered)
                : Optional.empty();
    }

    private Context contextOf(CitizenId citizen, Asking asking) {
        return new Context(
                citizen,
                Denmark.today(clock),
                asking.role(),
                rules,
                offers,
                log::head,
                () -> historyOf(citizen),
                EntryIdsOf.request(asking));
    }

    private List<RecordedEvent> historyOf(CitizenId citizen) {
        return log.readStream(StreamId.of(citizen), 0, Integer.MAX_VALUE);
    }
}
