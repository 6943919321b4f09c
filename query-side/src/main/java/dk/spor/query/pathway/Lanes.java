package dk.spor.query.pathway;

import dk.spor.events.HousingEvent.MunicipalityNotified;
import dk.spor.events.HousingEvent.ShelterNightSpent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.PlaceOffered;
import dk.spor.events.ReferralEvent.PlaceRefused;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralDeclined;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelapsePreventionEvent.FollowUpHeld;
import dk.spor.events.RelapsePreventionEvent.FollowUpMissed;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.RelapsePreventionEvent.RelapseObserved;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionEnded;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionStarted;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentEvent.ScreeningHeld;
import dk.spor.events.TreatmentEvent.SessionCancelled;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.TreatmentEvent.SessionMissed;
import dk.spor.events.TreatmentGoalEvent;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalRevised;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSet;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSettled;
import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How the lanes of a pathway grow. */
final class Lanes {

    private static final Comparator<Lane> BY_FIRST_DAY =
            Comparator.comparing(Lane::since).thenComparing(Lane::offer);

    private Lanes() {}

    static List<Lane> evolve(List<Lane> lanes, ReferralEvent referral, Entry at) {
        var on = referral.happenedOn();
        return switch (referral) {
            case CitizenReferred event ->
                in(
                        lanes,
                        event.offer(),
                        lane -> lane.withReferrals(
                                InOrder.with(lane.referrals(), new Referral(at, on, event.intake(), List.of()))));
            case CitizenWaitListed event -> step(lanes, event.referral(), new ReferralStep.WaitListed(at, on));
            case ReferralAccepted event -> step(lanes, event.referral(), new ReferralStep.Accepted(at, on));
            case PlaceOffered event -> step(lanes, event.referral(), new ReferralStep.PlaceOffered(at, on));
            case PlaceRefused event -> step(lanes, event.referral(), new ReferralStep.PlaceRefused(at, on));
            case ReferralDeclined event ->
                step(lanes, event.referral(), new ReferralStep.Declined(at, on, event.ground()));
            case ReferralWithdrawn event ->
                step(lanes, event.referral(), new ReferralStep.Withdrawn(at, on, event.reason()));
            case CitizenEnrolled event -> enrolled(lanes, event, at);
        };
    }

    static List<Lane> evolve(List<Lane> lanes, TreatmentEvent treatment, Entry at) {
        var on = treatment.happenedOn();
        return inEnrolment(lanes, treatment.enrolment(), enrolment -> switch (treatment) {
            case SessionHeld event -> enrolment.with(new Session.Held(at, on, event.kind(), event.minutes()));
            case SessionCancelled event -> enrolment.with(new Session.Cancelled(at, on, event.kind(), event.by()));
            case SessionMissed event -> enrolment.with(new Session.Missed(at, on, event.kind()));
            case ScreeningHeld event -> enrolment.with(new Screening(at, on, event.result()));
            case TreatmentGoalEvent event -> evolve(enrolment, event, at);
            case CitizenDischarged event ->
                enrolment.withDischarge(new Discharge(at, on, event.outcome(), event.initiative()));
        });
    }

    private static Enrolment evolve(Enrolment enrolment, TreatmentGoalEvent goal, Entry at) {
        var on = goal.happenedOn();
        return switch (goal) {
            case TreatmentGoalSet event ->
                enrolment.with(
                        new CourseGoal(at, on, event.goal().aim(), event.goal().substance(), List.of(), null));
            case TreatmentGoalRevised event ->
                enrolment.changing(
                        event.goal(),
                        known -> known.with(new CourseGoal.Revision(
                                at, on, event.revised().aim(), event.revised().substance())));
            case TreatmentGoalSettled event ->
                enrolment.changing(event.goal(), known -> known.with(new CourseGoal.Settled(at, on, event.result())));
        };
    }

    static List<Lane> evolve(List<Lane> lanes, ShelterNightSpent night, Entry at) {
        return inEnrolment(lanes, night.enrolment(), enrolment -> enrolment.withNight(at, night.happenedOn()));
    }

    static List<Lane> evolve(List<Lane> lanes, MunicipalityNotified told, Entry at) {
        return inEnrolment(
                lanes,
                told.enrolment(),
                enrolment -> enrolment.withNotice(new ShelterNotice(at, told.happenedOn(), told.municipality())));
    }

    static List<Lane> evolve(List<Lane> lanes, RelapsePreventionEvent prevention, Entry at) {
        var on = prevention.happenedOn();
        return switch (prevention) {
            case RelapsePreventionStarted event ->
                in(
                        lanes,
                        event.offer(),
                        lane -> lane.withRelapsePrevention(InOrder.with(
                                lane.relapsePrevention(), new RelapsePrevention(at, on, event.discharge(), null))));
            case RelapsePreventionEnded event ->
                inRelapsePrevention(
                        lanes,
                        event.course(),
                        course -> course.with(new RelapsePrevention.End(at, on, event.outcome())));
            case FollowUpPlanned event ->
                in(
                        lanes,
                        event.offer(),
                        lane -> lane.withFollowUps(InOrder.with(
                                lane.followUps(),
                                new FollowUp(at, on, event.discharge(), event.dueOn(), event.rule(), null))));
            case FollowUpHeld event ->
                inFollowUp(
                        lanes,
                        event.followUp(),
                        planned -> planned.with(new FollowUpResult.Held(at, on, event.status())));
            case FollowUpMissed event ->
                inFollowUp(
                        lanes,
                        event.followUp(),
                        planned -> planned.with(new FollowUpResult.Missed(at, on, event.reason())));
            case RelapseObserved ignored -> lanes;
        };
    }

    private static List<Lane> enrolled(List<Lane> lanes, CitizenEnrolled event, Entry at) {
        LocalDate on = event.happenedOn();
        var stepped = step(lanes, event.referral(), new ReferralStep.Enrolled(at, on, event.entryId()));
        return in(
                stepped,
                event.offer(),
                lane -> lane.withEnrolments(
                        InOrder.with(lane.enrolments(), Enrolment.begun(at, on, event.offer(), event.referral()))));
    }

    private static List<Lane> step(List<Lane> lanes, EntryId referral, ReferralStep step) {
        return element(lanes, "referral", referral, Lane::referrals, Lane::withReferrals, found -> found.with(step));
    }

    private static List<Lane> inEnrolment(List<Lane> lanes, EntryId enrolment, UnaryOperator<Enrolment> change) {
        return element(lanes, "enrolment", enrolment, Lane::enrolments, Lane::withEnrolments, change);
    }

    private static List<Lane> inFollowUp(List<Lane> lanes, EntryId followUp, UnaryOperator<FollowUp> change) {
        return element(lanes, "follow-up", followUp, Lane::followUps, Lane::withFollowUps, change);
    }

    private static List<Lane> inRelapsePrevention(
            List<Lane> lanes, EntryId course, UnaryOperator<RelapsePrevention> change) {
        return element(
                lanes,
                "course of relapse prevention",
                course,
                Lane::relapsePrevention,
                Lane::withRelapsePrevention,
                change);
    }

    private static <T extends Dated> List<Lane> element(
            List<Lane> lanes,
            String what,
            EntryId id,
            Function<Lane, List<T>> list,
            BiFunction<Lane, List<T>, Lane> with,
            UnaryOperator<T> change) {
        var changed = new ArrayList<>(lanes);
        for (int i = 0; i < lanes.size(); i++) {
            var lane = lanes.get(i);
            var elements = list.apply(lane);
            if (elements.stream().anyMatch(element -> element.entry().id().equals(id))) {
                changed.set(
                        i,
                        with.apply(
                                lane,
                                InOrder.exchange(
                                        elements,
                                        element -> element.entry().id().equals(id),
                                        change)));
                return changed;
            }
        }
        throw new UnfoldableEvent(what, id);
    }

    private static List<Lane> in(List<Lane> lanes, OfferId offer, UnaryOperator<Lane> change) {
        var changed = new ArrayList<>(lanes);
        if (lanes.stream().noneMatch(lane -> lane.offer().equals(offer))) {
            changed.add(Lane.empty(offer));
        }
        changed.replaceAll(lane -> lane.offer().equals(offer) ? change.apply(lane) : lane);
        changed.sort(BY_FIRST_DAY);
        return changed;
    }
}
