package dk.spor.command.treatment;

import dk.spor.command.Refusal;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.rules.Rule.FollowUpAfterDischarge;
import dk.spor.rules.Rule.ShelterDischarge;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.OfferId;
import java.util.Optional;
import java.util.stream.Stream;

/** Ending a course, and planning the follow-up that the rules of that day ask for. */
final class Discharging {

    private Discharging() {}

    static Verdict<CitizenEvent> decide(
            TreatmentState state, MissingConditions missing, Course course, DischargeCitizen asked, Context context) {
        var on = asked.on();
        var enrolled = course.span().from();
        var latest = course.latest();
        return Check.start()
                .forbid(course.span().until(), TreatmentRules::dischargedOnce)
                .forbid(enrolled.ifAfter(on), it -> TreatmentRules.dischargeAfterEnrolment(on, it))
                .forbid(latest == null ? null : latest.ifAfter(on), it -> TreatmentRules.dischargeAfterEntries(on, it))
                .forbid(
                        course.span().nextAmong(state.spansAt(course.offer())).filter(next -> next.isBefore(on)),
                        next -> TreatmentRules.dischargeBeforeNext(on, next))
                .forbid(unfitForShelter(missing, course, asked, context))
                .acceptAll(() -> {
                    var discharge = new CitizenDischarged(
                            context.newEntry(),
                            context.citizen(),
                            on,
                            asked.enrolment(),
                            asked.outcome(),
                            asked.initiative(),
                            asked.note());
                    var followUp = followUp(discharge, course.offer(), context);
                    return Stream.concat(Stream.of(discharge), followUp.stream())
                            .toList();
                });
    }

    /**
     * The citizen may leave at any time; the municipality discharges when the conditions of the day's rule are there.
     */
    private static Optional<Refusal> unfitForShelter(
            MissingConditions missing, Course course, DischargeCitizen asked, Context context) {
        if (asked.initiative() != DischargeInitiative.MUNICIPALITY) {
            return Optional.empty();
        }
        var on = asked.on();
        return context.rules()
                .on(on, ShelterDischarge.class)
                .filter(rule -> rule.offers().contains(course.offer()))
                .flatMap(rule -> {
                    var lacking = missing.on(on, rule);
                    return lacking.isEmpty()
                            ? Optional.empty()
                            : Optional.of(TreatmentRules.shelterConditions(on, lacking, rule.ref()));
                });
    }

    private static Optional<CitizenEvent> followUp(CitizenDischarged discharge, OfferId offer, Context context) {
        if (discharge.outcome() == DischargeOutcome.DIED) {
            return Optional.empty();
        }
        var on = discharge.happenedOn();
        return context.rules()
                .on(on, FollowUpAfterDischarge.class)
                .filter(rule -> rule.offers().contains(offer))
                .map(rule -> new FollowUpPlanned(
                        context.newEntry(),
                        discharge.citizenId(),
                        on,
                        discharge.entryId(),
                        offer,
                        on.plus(rule.after()),
                        rule.ref()));
    }
}
