package dk.spor.app.demo;

import dk.spor.app.demo.DemoRequest.AboutCitizen;
import dk.spor.app.demo.DemoRequest.AboutOffer;
import dk.spor.app.demo.lives.Cast;
import dk.spor.command.CitizenCommand;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.rules.Rule.FollowUpAfterDischarge;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Counts what a script records, follow-ups that the rules plan included. */
final class Summing {

    private final RuleCatalogue rules = RuleCatalogue.delivered();
    private final Map<String, Integer> events = new TreeMap<>();
    private final Map<EntryId, OfferId> offerOf = new HashMap<>();
    private final Set<CitizenId> citizens = new HashSet<>();
    private final Set<Lane> lanes = new HashSet<>();

    private Summing() {}

    static DemoSummary of(DemoRun run, List<DemoRequest> script) {
        var summing = new Summing();
        script.forEach(summing::add);
        return summing.summary(run, script.size());
    }

    private DemoSummary summary(DemoRun run, int requests) {
        int offers = (int) lanes.stream().map(Lane::offer).distinct().count();
        return new DemoSummary(
                run.seed(), run.end(), citizens.size(), requests, events, offers, lanes.size(), Cast.due());
    }

    private void add(DemoRequest request) {
        switch (request) {
            case AboutOffer it -> count(EventOf.command(it.command()));
            case AboutCitizen it -> {
                citizens.add(it.citizen());
                count(EventOf.command(it.command()));
                follow(
                        it.citizen(),
                        it.command(),
                        Objects.requireNonNull(it.asking().entryId()));
            }
        }
    }

    /** Offers are named by referrals alone; what comes of a referral points back. */
    private void follow(CitizenId citizen, CitizenCommand command, EntryId entry) {
        switch (command) {
            case ReferCitizen it -> offerOf.put(entry, it.offer());
            case EnrolCitizen it -> {
                var offer = Objects.requireNonNull(offerOf.get(it.referral()));
                offerOf.put(entry, offer);
                lanes.add(new Lane(citizen, offer));
            }
            case DischargeCitizen it -> {
                if (asksForFollowUp(it)) {
                    count(EventOf.name(FollowUpPlanned.class));
                }
            }
            default -> {}
        }
    }

    private boolean asksForFollowUp(DischargeCitizen discharge) {
        return discharge.outcome() != DischargeOutcome.DIED
                && rules.on(discharge.on(), FollowUpAfterDischarge.class)
                        .filter(rule -> rule.offers().contains(offerOf.get(discharge.enrolment())))
                        .isPresent();
    }

    private void count(String event) {
        events.merge(event, 1, Integer::sum);
    }

    private record Lane(CitizenId citizen, OfferId offer) {}
}
