package dk.spor.query.testing;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent.EntryCorrected;
import dk.spor.events.CorrectionEvent.EntryRetracted;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.DecisionEvent.ComplaintReceived;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentBegun;
import dk.spor.events.LeaseEvent.ArrearsNoted;
import dk.spor.events.LeaseEvent.LeaseSigned;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.events.PlanEvent.PlanGoalSet;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionStarted;
import dk.spor.events.RelativeEvent.RelativeNamed;
import dk.spor.events.SporEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSet;
import dk.spor.events.WorkerEvent.WorkerAssigned;
import dk.spor.values.AssessmentKind;
import dk.spor.values.CancelledBy;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiPhase;
import dk.spor.values.CtiTakeover;
import dk.spor.values.DeclineGround;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.GoalOutcome;
import dk.spor.values.HousingSituation;
import dk.spor.values.LeaseEnding;
import dk.spor.values.LeasedHome;
import dk.spor.values.LifeDimension;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.Relation;
import dk.spor.values.ScreeningResult;
import dk.spor.values.Substance;
import dk.spor.values.TreatmentAim;
import dk.spor.values.TreatmentGoalResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Made-up citizens to whom anything can happen on any day, told in no order of days but never before what it refers to.
 * The same seed gives the same town.
 */
public final class RandomTown {

    private static final List<TreatmentAim> AIMS = List.of(TreatmentAim.values());
    private static final List<OfferId> OFFERS = List.of(Facts.PITSTOP, Facts.HERBERG, Facts.PSYCHIATRY);

    private final Random random;

    private RandomTown(long seed) {
        this.random = new Random(seed);
    }

    /** What happens to {@code citizens} citizens, about {@code each} events to each, in the order of the log. */
    public static List<SporEvent> events(long seed, int citizens, int each) {
        return new RandomTown(seed).events(citizens, each);
    }

    /** What happens to other citizens than those, one after the other. */
    public static List<SporEvent> moreEvents(long seed, int events) {
        var life = new RandomTown(seed).new Life(new Facts(Math.toIntExact(1_000 + seed)));
        return Stream.generate(life::next).limit(events).toList();
    }

    private List<SporEvent> events(int citizens, int each) {
        var events = new ArrayList<SporEvent>();
        for (int i = 0; i < OFFERS.size(); i++) {
            events.add(new OfferOpened(
                    offerEntry(i),
                    OFFERS.get(i),
                    LocalDate.of(2015, 1, 1),
                    "Tilbud " + i,
                    OfferKind.values()[i],
                    null,
                    i == 0 ? null : 9));
            events.add(new OfferTermsSet(offerEntry(30 + i), OFFERS.get(i), LocalDate.of(2015, 1, 1), terms(13)));
        }
        var lives = new ArrayList<Life>();
        for (int number = 1; number <= citizens; number++) {
            lives.add(new Life(new Facts(number)));
        }
        for (int n = 0; n < citizens * each; n++) {
            events.add(lives.get(random.nextInt(lives.size())).next());
        }
        events.add(new OfferTermsSet(offerEntry(98), OFFERS.getFirst(), LocalDate.of(2024, 1, 1), terms(18)));
        events.add(new OfferClosed(offerEntry(99), OFFERS.getLast(), LocalDate.of(2026, 11, 1)));
        return events;
    }

    private static OfferTerms terms(int youngest) {
        return new OfferTerms(
                List.of(),
                "Borgere",
                youngest,
                null,
                List.of(Substance.DRUGS),
                true,
                List.of(),
                List.of(),
                new BigDecimal("11.51"),
                null,
                null);
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String anyDay() {
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_400)).toString();
    }

    private static EntryId offerEntry(int number) {
        return new EntryId(new UUID(0x01900000_0000_7002L, 0x8000_0000_0000_0000L | number));
    }

    /** What has happened to one citizen so far, to refer to. */
    private final class Life {

        private final Facts facts;
        private final List<CitizenReferred> referrals = new ArrayList<>();
        private final List<CitizenEnrolled> enrolments = new ArrayList<>();
        private final List<ExternalTreatmentBegun> elsewhere = new ArrayList<>();
        private final List<RelativeNamed> relatives = new ArrayList<>();
        private final List<TreatmentGoalSet> aims = new ArrayList<>();
        private final List<CitizenDischarged> discharges = new ArrayList<>();
        private final List<FollowUpPlanned> followUps = new ArrayList<>();
        private final List<RelapsePreventionStarted> preventions = new ArrayList<>();
        private final List<CtiStarted> courses = new ArrayList<>();
        private final List<DecisionMade> decisions = new ArrayList<>();
        private final List<ComplaintReceived> complaints = new ArrayList<>();
        private final List<CitizenEvent> correctable = new ArrayList<>();
        private final List<LeaseSigned> leases = new ArrayList<>();
        private final List<WorkerAssigned> assignments = new ArrayList<>();
        private final List<ArrearsNoted> arrears = new ArrayList<>();
        private final List<PlanGoalSet> goals = new ArrayList<>();
        private boolean planned;
        private boolean registered;

        Life(Facts facts) {
            this.facts = facts;
        }

        SporEvent next() {
            if (!registered) {
                registered = true;
                return remembered(correctable, facts.registered(anyDay(), "Åse " + random.nextInt(9), "Ømark", null));
            }
            return switch (random.nextInt(17)) {
                case 0 -> atTheDoor();
                case 1 -> referral();
                case 2, 3 -> treatment();
                case 4 -> afterTreatment();
                case 5 -> home();
                case 6 -> decision();
                case 7 -> correction();
                case 8 -> lease();
                case 9 -> worker();
                case 10 -> plan();
                case 11 -> goals();
                case 12 -> relative();
                case 13 -> elsewhere();
                default -> cti();
            };
        }

        private SporEvent atTheDoor() {
            return random.nextBoolean()
                    ? facts.intake(anyDay(), oneOf(List.of(LifeDimension.values())))
                    : facts.assessed(anyDay(), oneOf(List.of(AssessmentKind.values())));
        }

        private SporEvent referral() {
            if (referrals.isEmpty() || random.nextInt(3) == 0) {
                return remembered(referrals, facts.referred(anyDay(), oneOf(OFFERS)));
            }
            var referral = oneOf(referrals);
            return switch (random.nextInt(5)) {
                case 0 -> facts.waitListed(anyDay(), referral);
                case 1 -> facts.accepted(anyDay(), referral);
                case 2 -> facts.declined(anyDay(), referral, oneOf(List.of(DeclineGround.values())));
                case 3 -> facts.withdrawn(anyDay(), referral);
                default -> remembered(enrolments, facts.enrolled(anyDay(), referral));
            };
        }

        private SporEvent treatment() {
            if (enrolments.isEmpty()) {
                return referral();
            }
            var enrolment = oneOf(enrolments);
            return switch (random.nextInt(7)) {
                case 0 -> facts.held(anyDay(), enrolment, random.nextBoolean() ? 45 : null);
                case 1 -> facts.cancelled(anyDay(), enrolment, oneOf(List.of(CancelledBy.values())));
                case 2 -> remembered(correctable, facts.missed(anyDay(), enrolment));
                case 3 ->
                    remembered(
                            discharges,
                            facts.discharged(anyDay(), enrolment, oneOf(List.of(DischargeOutcome.values()))));
                case 4 -> facts.municipalityTold(anyDay(), enrolment);
                default -> facts.night(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(20)), enrolment);
            };
        }

        private SporEvent goals() {
            if (enrolments.isEmpty()) {
                return treatment();
            }
            if (random.nextInt(3) == 0) {
                return facts.screened(anyDay(), oneOf(enrolments), oneOf(List.of(ScreeningResult.values())));
            }
            if (aims.isEmpty() || random.nextInt(3) == 0) {
                return remembered(aims, facts.goal(anyDay(), oneOf(enrolments), oneOf(AIMS)));
            }
            return random.nextBoolean()
                    ? facts.goalRevised(anyDay(), oneOf(aims), oneOf(AIMS))
                    : facts.goalSettled(anyDay(), oneOf(aims), oneOf(List.of(TreatmentGoalResult.values())));
        }

        private SporEvent relative() {
            if (relatives.isEmpty() || random.nextInt(4) == 0) {
                return remembered(
                        relatives,
                        facts.relativeNamed(anyDay(), oneOf(List.of(Relation.values())), random.nextBoolean()));
            }
            var relative = oneOf(relatives);
            return switch (random.nextInt(4)) {
                case 0 -> facts.relativePermission(anyDay(), relative, random.nextBoolean());
                case 1 -> facts.relativeInformed(anyDay(), relative);
                case 2 -> facts.relativeTalk(anyDay(), relative, oneOf(OFFERS));
                default -> facts.relativeTakenBack(anyDay(), relative);
            };
        }

        private SporEvent elsewhere() {
            if (elsewhere.isEmpty() || random.nextInt(4) == 0) {
                return remembered(elsewhere, facts.begunElsewhere(anyDay(), oneOf(OFFERS)));
            }
            return random.nextInt(3) > 0
                    ? facts.followedUpElsewhere(anyDay(), oneOf(elsewhere))
                    : facts.endedElsewhere(anyDay(), oneOf(elsewhere));
        }

        private SporEvent afterTreatment() {
            if (discharges.isEmpty()) {
                return remembered(correctable, facts.relapsed(anyDay()));
            }
            if (followUps.isEmpty() || random.nextInt(3) == 0) {
                return remembered(followUps, facts.followUpPlanned(oneOf(discharges), oneOf(OFFERS), anyDay()));
            }
            if (preventions.isEmpty() || random.nextInt(3) == 0) {
                return remembered(preventions, facts.preventionStarted(anyDay(), oneOf(discharges), oneOf(OFFERS)));
            }
            return switch (random.nextInt(3)) {
                case 0 -> facts.followUpHeld(anyDay(), oneOf(followUps));
                case 1 -> facts.followUpMissed(anyDay(), oneOf(followUps));
                default -> facts.preventionEnded(anyDay(), oneOf(preventions));
            };
        }

        private SporEvent home() {
            var situations = List.of(HousingSituation.values());
            return switch (random.nextInt(3)) {
                case 0 -> remembered(correctable, facts.observed(anyDay(), oneOf(situations)));
                case 1 -> facts.moved(anyDay(), null, oneOf(situations));
                default -> facts.moved(anyDay(), oneOf(situations), oneOf(situations));
            };
        }

        private SporEvent lease() {
            if (leases.isEmpty() || random.nextInt(4) == 0) {
                return remembered(leases, facts.leaseSigned(anyDay(), oneOf(List.of(LeasedHome.values())), anyDay()));
            }
            if (arrears.isEmpty() || random.nextInt(3) == 0) {
                return remembered(
                        arrears, facts.arrears(anyDay(), oneOf(leases), random.nextBoolean() ? 412_000L : null));
            }
            return switch (random.nextInt(4)) {
                case 0 -> facts.leaseEnded(anyDay(), oneOf(leases), oneOf(List.of(LeaseEnding.values())));
                case 1 -> facts.evictionWarned(anyDay(), oneOf(leases));
                case 2 -> facts.evictionAdvice(anyDay(), oneOf(leases));
                default -> facts.arrearsSettled(anyDay(), oneOf(arrears));
            };
        }

        private SporEvent decision() {
            if (decisions.isEmpty() || random.nextInt(4) == 0) {
                var referral = referrals.isEmpty() ? null : oneOf(referrals);
                return remembered(decisions, facts.decided(anyDay(), referral, 1L));
            }
            if (complaints.isEmpty() || random.nextInt(3) == 0) {
                return remembered(complaints, facts.complained(anyDay(), oneOf(decisions)));
            }
            return random.nextBoolean()
                    ? facts.communicated(anyDay(), oneOf(decisions))
                    : facts.settled(anyDay(), oneOf(complaints));
        }

        private SporEvent plan() {
            if (!planned) {
                planned = true;
                return facts.planMade(anyDay(), oneOf(List.of(CitizenAgreement.values())));
            }
            if (goals.isEmpty() || random.nextInt(3) == 0) {
                return remembered(goals, facts.goalSet(anyDay(), "Mål", random.nextBoolean() ? null : oneOf(OFFERS)));
            }
            return random.nextInt(3) == 0
                    ? facts.goalSettled(anyDay(), oneOf(goals), oneOf(List.of(GoalOutcome.values())))
                    : facts.goalChanged(anyDay(), oneOf(goals), "Nyt", oneOf(List.of(CitizenAgreement.values())));
        }

        private SporEvent worker() {
            var who = "worker" + random.nextInt(3);
            if (assignments.isEmpty() || random.nextInt(3) == 0) {
                var of = enrolments.isEmpty() || random.nextBoolean() ? null : oneOf(enrolments);
                return remembered(assignments, facts.assigned(anyDay(), who, of));
            }
            return random.nextInt(3) == 0
                    ? facts.workerReleased(anyDay(), oneOf(assignments))
                    : facts.workerChanged(anyDay(), oneOf(assignments), who);
        }

        private SporEvent cti() {
            if (courses.isEmpty() || random.nextInt(10) == 0) {
                return remembered(courses, facts.ctiStarted(anyDay()));
            }
            var course = oneOf(courses);
            return switch (random.nextInt(9)) {
                case 0 -> facts.phase(anyDay(), course, oneOf(List.of(CtiPhase.values())));
                case 1 -> facts.paused(anyDay(), course);
                case 2 -> facts.resumed(anyDay(), course);
                case 3 -> facts.ctiEnded(anyDay(), course);
                case 4 -> facts.contactBefore(anyDay(), oneOf(List.of(CtiContactKind.values())));
                case 5 -> facts.handOverAgreed(anyDay(), course, oneOf(List.of(CtiTakeover.values())));
                case 6 -> facts.followOnStarted(anyDay(), course, oneOf(List.of(CtiTakeover.values())));
                default ->
                    remembered(correctable, facts.contact(anyDay(), course, oneOf(List.of(CtiContactKind.values()))));
            };
        }

        /** Of something that nothing refers to; a retraction is now and then taken back. */
        private SporEvent correction() {
            var entry = oneOf(correctable);
            if (entry instanceof EntryRetracted || entry instanceof EntryCorrected) {
                return facts.retracted(entry);
            }
            return entry instanceof CitizenRegistered || random.nextBoolean()
                    ? remembered(correctable, facts.corrected(entry, anyDay()))
                    : remembered(correctable, facts.retracted(entry));
        }

        private <T, E extends T> E remembered(List<T> known, E event) {
            known.add(event);
            return event;
        }
    }
}
