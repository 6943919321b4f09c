package dk.spor.command.relapse;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
import dk.spor.command.deciding.Span;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.LeaseEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent.FollowUpHeld;
import dk.spor.events.RelapsePreventionEvent.FollowUpMissed;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.RelapsePreventionEvent.RelapseObserved;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionEnded;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionStarted;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.WorkerEvent;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's time after discharges.
 *
 * @param discharges what relapse prevention can follow
 * @param courses the courses of relapse prevention
 * @param followUps the follow-ups that were planned
 */
public record RelapseState(Known<Fact> discharges, Known<Course> courses, Known<FollowUp> followUps) {

    /** Before anything was recorded. */
    public static final RelapseState NONE = new RelapseState(Known.none(), Known.none(), Known.none());

    record Course(EntryId discharge, OfferId offer, Span span) {

        boolean competesWith(EntryId otherDischarge, OfferId otherOffer) {
            return discharge.equals(otherDischarge) || offer.equals(otherOffer);
        }
    }

    /** @param done what became of it, once it was held or missed */
    record FollowUp(Fact planned, @Nullable Fact done) {}

    /** After one more event. */
    public RelapseState evolve(CitizenEvent event) {
        return switch (event) {
            case CitizenDischarged it ->
                new RelapseState(discharges.with(it.entryId(), Fact.of(it)), courses, followUps);
            case RelapsePreventionStarted it -> {
                var course = new Course(it.discharge(), it.offer(), Span.begunBy(Fact.of(it)));
                yield new RelapseState(discharges, courses.with(it.entryId(), course), followUps);
            }
            case RelapsePreventionEnded it ->
                new RelapseState(
                        discharges,
                        courses.changing(
                                it.course(),
                                known -> new Course(known.discharge, known.offer, known.span.endedBy(Fact.of(it)))),
                        followUps);
            case FollowUpPlanned it ->
                new RelapseState(discharges, courses, followUps.with(it.entryId(), new FollowUp(Fact.of(it), null)));
            case FollowUpHeld it -> done(it.followUp(), Fact.of(it));
            case FollowUpMissed it -> done(it.followUp(), Fact.of(it));
            case RelapseObserved ignored -> this;
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case TreatmentEvent ignored -> this;
            case HousingEvent ignored -> this;
            case CtiEvent ignored -> this;
            case LeaseEvent ignored -> this;
            case RelativeEvent ignored -> this;
            case ExternalTreatmentEvent ignored -> this;
            case DecisionEvent ignored -> this;
            case CorrectionEvent ignored -> this;
            case PlanEvent ignored -> this;
            case WorkerEvent ignored -> this;
        };
    }

    /** The courses of which one at a time can be open. */
    List<Span> spansCompetingWith(EntryId discharge, OfferId offer) {
        return courses.all().stream()
                .filter(course -> course.competesWith(discharge, offer))
                .map(Course::span)
                .toList();
    }

    private RelapseState done(EntryId followUp, Fact done) {
        return new RelapseState(
                discharges, courses, followUps.changing(followUp, known -> new FollowUp(known.planned, done)));
    }
}
