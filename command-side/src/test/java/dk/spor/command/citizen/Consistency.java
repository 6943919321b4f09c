package dk.spor.command.citizen;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent.CtiContactRecorded;
import dk.spor.events.CtiEvent.CtiEnded;
import dk.spor.events.CtiEvent.CtiFollowOnStarted;
import dk.spor.events.CtiEvent.CtiHandOverAgreed;
import dk.spor.events.CtiEvent.CtiPaused;
import dk.spor.events.CtiEvent.CtiPhaseChanged;
import dk.spor.events.CtiEvent.CtiResumed;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.events.HousingEvent.HomeMoved;
import dk.spor.events.HousingEvent.HousingObserved;
import dk.spor.events.HousingEvent.ShelterNightSpent;
import dk.spor.events.LeaseEvent.LeaseSigned;
import dk.spor.events.PlanEvent.OverallPlanMade;
import dk.spor.events.PlanEvent.PlanGoalChanged;
import dk.spor.events.PlanEvent.PlanGoalSet;
import dk.spor.events.PlanEvent.PlanGoalSettled;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralDeclined;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import dk.spor.events.RelapsePreventionEvent.FollowUpHeld;
import dk.spor.events.RelapsePreventionEvent.FollowUpMissed;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionEnded;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionStarted;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.WorkerEvent.WorkerAssigned;
import dk.spor.events.WorkerEvent.WorkerChanged;
import dk.spor.events.WorkerEvent.WorkerReleased;
import dk.spor.values.CtiEndReason;
import dk.spor.values.DecisionResult;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What must be true of any citizen's history as days tell it, whatever the order in which it was recorded. Written down
 * a second time, apart from the decisions, and slowly: it looks at all events each time.
 */
record Consistency(List<CitizenEvent> events) {

    /** Each sentence says what is wrong; none if all is well. */
    List<String> flaws() {
        var flaws = new ArrayList<String>();
        of(CitizenReferred.class).forEach(it -> referral(it, flaws));
        of(CitizenEnrolled.class).forEach(it -> enrolment(it, flaws));
        of(CitizenDischarged.class).forEach(it -> relapsePrevention(it, flaws));
        of(CitizenDischarged.class).forEach(it -> leavingShelter(it, flaws));
        of(FollowUpPlanned.class).forEach(it -> followUp(it, flaws));
        of(CtiStarted.class).forEach(it -> cti(it, flaws));
        apart("CTI courses", spans(CtiStarted.class, start -> true, this::end), flaws);
        of(WorkerAssigned.class).forEach(it -> worker(it, flaws));
        plan(flaws);
        housing(flaws);
        return flaws;
    }

    private record Days(LocalDate from, Optional<LocalDate> until) {}

    private void referral(CitizenReferred referral, List<String> flaws) {
        var id = referral.entryId();
        var decisions = Stream.<CitizenEvent>concat(
                        of(ReferralAccepted.class).filter(it -> it.referral().equals(id)),
                        of(ReferralDeclined.class).filter(it -> it.referral().equals(id)))
                .toList();
        var ends = Stream.of(
                        of(ReferralDeclined.class).filter(it -> it.referral().equals(id)),
                        of(ReferralWithdrawn.class).filter(it -> it.referral().equals(id)),
                        of(CitizenEnrolled.class).filter(it -> it.referral().equals(id)))
                .<CitizenEvent>flatMap(Function.identity())
                .toList();
        var waits = of(CitizenWaitListed.class)
                .filter(it -> it.referral().equals(id))
                .toList();
        say(decisions.size() > 1, "a referral was decided twice", flaws);
        say(ends.size() > 1, "a referral ended twice", flaws);
        say(waits.size() > 1, "a referral was wait-listed twice", flaws);
        var last = ends.stream().findFirst().map(CitizenEvent::happenedOn);
        Stream.of(decisions, ends, waits)
                .flatMap(List::stream)
                .forEach(it -> within("a step of a referral", it, referral.happenedOn(), last, flaws));
        say(
                of(CitizenEnrolled.class).anyMatch(it -> it.referral().equals(id))
                        && of(ReferralAccepted.class)
                                .noneMatch(it -> it.referral().equals(id)),
                "an enrolment without an acceptance",
                flaws);
    }

    private void enrolment(CitizenEnrolled enrolment, List<String> flaws) {
        var id = enrolment.entryId();
        var discharges = of(CitizenDischarged.class)
                .filter(it -> it.enrolment().equals(id))
                .toList();
        say(discharges.size() > 1, "an enrolment ended twice", flaws);
        var last = discharges.stream().findFirst().map(CitizenEvent::happenedOn);
        Stream.<CitizenEvent>concat(
                        of(SessionHeld.class).filter(it -> it.enrolment().equals(id)),
                        of(ShelterNightSpent.class).filter(it -> it.enrolment().equals(id)))
                .forEach(it -> within("an entry of a course", it, enrolment.happenedOn(), last, flaws));
        discharges.forEach(it -> within("a discharge", it, enrolment.happenedOn(), last, flaws));
        apart(
                "enrolments in one offer",
                spans(CitizenEnrolled.class, it -> it.offer().equals(enrolment.offer()), this::end),
                flaws);
    }

    private void relapsePrevention(CitizenDischarged discharge, List<String> flaws) {
        Predicate<RelapsePreventionStarted> ofIt = it -> it.discharge().equals(discharge.entryId());
        of(RelapsePreventionStarted.class)
                .filter(ofIt)
                .forEach(it -> within("relapse prevention", it, discharge.happenedOn(), Optional.empty(), flaws));
        apart("courses of relapse prevention", spans(RelapsePreventionStarted.class, ofIt, this::end), flaws);
    }

    private void followUp(FollowUpPlanned planned, List<String> flaws) {
        var done = Stream.<CitizenEvent>concat(
                        of(FollowUpHeld.class).filter(it -> it.followUp().equals(planned.entryId())),
                        of(FollowUpMissed.class).filter(it -> it.followUp().equals(planned.entryId())))
                .toList();
        say(done.size() > 1, "a follow-up was done twice", flaws);
        done.forEach(it -> within("a follow-up", it, planned.happenedOn(), Optional.empty(), flaws));
    }

    private void cti(CtiStarted start, List<String> flaws) {
        var id = start.entryId();
        var phases =
                of(CtiPhaseChanged.class).filter(it -> it.course().equals(id)).toList();
        var byDay = phases.stream()
                .sorted(Comparator.comparing(CtiPhaseChanged::happenedOn).thenComparing(CtiPhaseChanged::to))
                .map(it -> it.to().number())
                .toList();
        say(byDay.stream().distinct().count() < byDay.size() || byDay.contains(1), "a phase came twice", flaws);
        say(!byDay.equals(byDay.stream().sorted().toList()), "a phase went backwards", flaws);
        Stream.<CitizenEvent>concat(
                        phases.stream(),
                        of(CtiContactRecorded.class).filter(it -> it.course().equals(id)))
                .forEach(it -> within("an entry of CTI", it, start.happenedOn(), end(id), flaws));
        handOver(start, flaws);
        var pauses = pauses(id);
        apart("pauses", pauses, flaws);
        phases.forEach(phase -> say(
                pauses.stream()
                        .anyMatch(pause -> pause.from().isBefore(phase.happenedOn())
                                && pause.until()
                                        .filter(phase.happenedOn()::isBefore)
                                        .isPresent()),
                "a phase began during a pause",
                flaws));
    }

    private void handOver(CtiStarted start, List<String> flaws) {
        var id = start.entryId();
        var agreements =
                of(CtiHandOverAgreed.class).filter(it -> it.course().equals(id)).toList();
        var support = of(CtiFollowOnStarted.class)
                .filter(it -> it.course().equals(id))
                .toList();
        Stream.<CitizenEvent>concat(agreements.stream(), support.stream())
                .forEach(it -> within("an entry of CTI", it, start.happenedOn(), end(id), flaws));
        of(CtiEnded.class).filter(it -> it.course().equals(id)).forEach(end -> {
            var last = end.happenedOn();
            boolean completed = end.reason() == CtiEndReason.COMPLETED;
            say(completed && agreements.isEmpty(), "completed without an agreement", flaws);
            say(
                    completed
                            && support.stream().noneMatch(it -> it.happenedOn().isBefore(last)),
                    "completed before anybody went on",
                    flaws);
        });
    }

    /** By the municipality, from the shelter; written with the grounds that the rule of these days names. */
    private void leavingShelter(CitizenDischarged discharge, List<String> flaws) {
        var day = discharge.happenedOn();
        boolean fromShelter = of(CitizenEnrolled.class)
                .anyMatch(it -> it.entryId().equals(discharge.enrolment())
                        && it.offer().value().equals("herberg"));
        if (discharge.initiative() == DischargeInitiative.MUNICIPALITY && fromShelter) {
            say(
                    of(OverallPlanMade.class).noneMatch(it -> !it.happenedOn().isAfter(day)),
                    "put out without a plan",
                    flaws);
            say(!granted("sel-85", day), "put out without support", flaws);
            say(
                    !granted("sel-107", day)
                            && of(LeaseSigned.class)
                                    .noneMatch(it -> !it.availableOn().isAfter(day)),
                    "put out without a home",
                    flaws);
        }
    }

    private boolean granted(String ground, LocalDate day) {
        return of(DecisionMade.class)
                .anyMatch(it -> it.ground().value().equals(ground)
                        && it.result() == DecisionResult.GRANTED
                        && !it.from().isAfter(day));
    }

    private void plan(List<String> flaws) {
        var plans = of(OverallPlanMade.class).toList();
        say(plans.size() > 1, "two overall plans", flaws);
        of(PlanGoalSet.class).forEach(goal -> {
            var id = goal.entryId();
            var settled =
                    of(PlanGoalSettled.class).filter(it -> it.goal().equals(id)).toList();
            say(
                    plans.isEmpty() || plans.getFirst().happenedOn().isAfter(goal.happenedOn()),
                    "a goal before the plan",
                    flaws);
            say(settled.size() > 1, "a goal was settled twice", flaws);
            of(PlanGoalChanged.class)
                    .filter(it -> it.goal().equals(id))
                    .forEach(it -> within(
                            "a change of a goal",
                            it,
                            goal.happenedOn(),
                            settled.stream().map(PlanGoalSettled::happenedOn).findFirst(),
                            flaws));
        });
    }

    private void worker(WorkerAssigned assigned, List<String> flaws) {
        var id = assigned.entryId();
        apart(
                "assignments for the same",
                spans(WorkerAssigned.class, it -> Objects.equals(it.of(), assigned.of()), this::end),
                flaws);
        var changes =
                of(WorkerChanged.class).filter(it -> it.assignment().equals(id)).toList();
        changes.forEach(it -> within("a change of worker", it, assigned.happenedOn(), end(id), flaws));
        var one = assigned.worker();
        for (var change : changes) {
            say(change.worker().equals(one), "a worker took over from themselves", flaws);
            one = change.worker();
        }
    }

    /** A resumption ends the pause that was open when it was recorded. */
    private List<Days> pauses(EntryId course) {
        var pauses = new ArrayList<Days>();
        for (var event : events) {
            if (event instanceof CtiPaused it && it.course().equals(course)) {
                pauses.add(new Days(it.happenedOn(), Optional.empty()));
            }
            if (event instanceof CtiResumed it && it.course().equals(course)) {
                pauses.replaceAll(pause ->
                        pause.until().isPresent() ? pause : new Days(pause.from(), Optional.of(it.happenedOn())));
            }
        }
        return pauses;
    }

    private void housing(List<String> flaws) {
        var moves = of(HomeMoved.class)
                .sorted(Comparator.comparing(HomeMoved::happenedOn))
                .toList();
        for (int i = 1; i < moves.size(); i++) {
            var before = moves.get(i - 1);
            var move = moves.get(i);
            var seen = of(HousingObserved.class)
                    .filter(it -> !it.happenedOn().isBefore(before.happenedOn())
                            && !it.happenedOn().isAfter(move.happenedOn()))
                    .map(HousingObserved::situation)
                    .toList();
            HousingSituation from = move.from();
            say(
                    from != null && from != before.to() && !seen.contains(from),
                    "a move out of where the citizen was not",
                    flaws);
            say(
                    move.to() == before.to() && seen.stream().allMatch(it -> it == before.to()),
                    "a move that changed nothing",
                    flaws);
        }
    }

    private <E extends CitizenEvent> List<Days> spans(
            Class<E> beginning, Predicate<E> which, Function<EntryId, Optional<LocalDate>> end) {
        return of(beginning)
                .filter(which)
                .map(it -> new Days(it.happenedOn(), end.apply(it.entryId())))
                .toList();
    }

    /** Two that follow each other may meet on a day; of two that are open, or that both last on a day, one is wrong. */
    private static void apart(String what, List<Days> spans, List<String> flaws) {
        say(spans.stream().filter(it -> it.until().isEmpty()).count() > 1, "two open " + what, flaws);
        for (var one : spans) {
            for (var other : spans) {
                var overlap = one != other
                        && one.until().isPresent()
                        && other.from().isAfter(one.from())
                        && other.from().isBefore(one.until().get());
                say(overlap, what + " overlap", flaws);
            }
        }
    }

    private static void within(
            String what, CitizenEvent event, LocalDate first, Optional<LocalDate> last, List<String> flaws) {
        say(event.happenedOn().isBefore(first), what + " before its beginning", flaws);
        say(last.filter(event.happenedOn()::isAfter).isPresent(), what + " after its end", flaws);
    }

    private Optional<LocalDate> end(EntryId beginning) {
        return events.stream()
                .filter(event -> switch (event) {
                    case CitizenDischarged it -> it.enrolment().equals(beginning);
                    case RelapsePreventionEnded it -> it.course().equals(beginning);
                    case CtiEnded it -> it.course().equals(beginning);
                    case WorkerReleased it -> it.assignment().equals(beginning);
                    default -> false;
                })
                .map(CitizenEvent::happenedOn)
                .findFirst();
    }

    private <E extends CitizenEvent> Stream<E> of(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void say(boolean wrong, String sentence, List<String> flaws) {
        if (wrong) {
            flaws.add(sentence);
        }
    }
}
