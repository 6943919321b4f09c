package dk.spor.command.plan;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.CLOSED;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.PlanCommand.ChangePlanGoal;
import dk.spor.command.PlanCommand.MakeOverallPlan;
import dk.spor.command.PlanCommand.SetPlanGoal;
import dk.spor.command.PlanCommand.SettlePlanGoal;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.PlanEvent.OverallPlanMade;
import dk.spor.events.PlanEvent.PlanGoalChanged;
import dk.spor.events.PlanEvent.PlanGoalSet;
import dk.spor.events.PlanEvent.PlanGoalSettled;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.Doer;
import dk.spor.values.EntryId;
import dk.spor.values.GoalOutcome;
import dk.spor.values.LifeDimension;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.PlannedStep;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final EntryId PLAN = entry(48);
    private static final EntryId GOAL = entry(49);
    private static final Note WORDS = new Note("Jeg vil kunne sove.");
    private static final Note NOTE = new Note("ved køkkenbordet");
    private static final List<PlannedStep> STEPS = List.of(new PlannedStep(Doer.WORKER, new Note("ringer torsdag")));

    @Nested
    class Making {

        private static final MakeOverallPlan MAKE = new MakeOverallPlan(on("01-20"), CitizenAgreement.DISAGREED, NOTE);

        @Test
        void givenNoPlan_whenOneIsMadeThatTheCitizenDoesNotAgreeWith_thenThatIsSaid() {
            given(registered())
                    .when(MAKE)
                    .thenRecorded(new OverallPlanMade(NEW, CITIZEN, on("01-20"), CitizenAgreement.DISAGREED, NOTE));
        }

        @Test
        void givenAPlan_whenAnotherIsMade_thenRefusedAndTheFirstNamed() {
            planAnd().when(MAKE).thenRefused("one-overall-plan", PLAN);
        }

        @Test
        void givenMade_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered()).whenRepeated(MAKE).thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class SettingGoals {

        @Test
        void givenAPlan_whenAGoalIsSet_thenRecordedInTheCitizensWords() {
            planAnd()
                    .when(set("01-20", PITSTOP))
                    .thenRecorded(new PlanGoalSet(
                            NEW,
                            CITIZEN,
                            on("01-20"),
                            LifeDimension.SUBSTANCE_USE,
                            WORDS,
                            PITSTOP,
                            STEPS,
                            CitizenAgreement.AGREED));
        }

        @Test
        void givenNoPlan_whenAGoalIsSet_thenRefused() {
            given(registered()).when(set("01-20", null)).thenRefused("overall-plan-made-first");
        }

        @Test
        void givenAPlan_whenAGoalIsSetBeforeIt_thenRefusedAndThePlanNamed() {
            planAnd().when(set("01-19", null)).thenRefused("overall-plan-made-first", PLAN);
        }

        @Test
        void givenAnOfferThatIsClosedOrNone_whenAGoalNamesIt_thenRefused() {
            planAnd().when(set("02-02", CLOSED)).thenRefused("offer-open", entry(91));
            planAnd().when(set("02-02", new OfferId("findes-ikke"))).thenRefused("offer-known");
        }

        @Test
        void givenSet_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            planAnd().whenRepeated(set("01-20", PITSTOP)).thenAnsweredAsBefore(NEW);
        }

        private static SetPlanGoal set(String day, @Nullable OfferId offer) {
            return new SetPlanGoal(on(day), LifeDimension.SUBSTANCE_USE, WORDS, offer, STEPS, CitizenAgreement.AGREED);
        }
    }

    @Nested
    class Revising {

        @Test
        void givenAGoal_whenItIsChanged_thenAllOfItIsSaidAnew() {
            planAnd(goal())
                    .when(change("02-20"))
                    .thenRecorded(new PlanGoalChanged(
                            NEW, CITIZEN, on("02-20"), GOAL, WORDS, null, STEPS, CitizenAgreement.NOT_ASKED));
        }

        @Test
        void givenAGoal_whenItIsReachedOrGivenUp_thenRecorded() {
            planAnd(goal())
                    .when(settle("06-01"))
                    .thenRecorded(new PlanGoalSettled(
                            NEW, CITIZEN, on("06-01"), GOAL, GoalOutcome.REACHED, CitizenAgreement.AGREED, NOTE));
        }

        @Test
        void givenAChange_whenTheGoalIsChangedOrSettledBeforeIt_thenRefusedAndTheChangeNamed() {
            planAnd(goal(), changed()).when(change("02-19")).thenRefused("plan-goal-onwards", entry(50));
            planAnd(goal(), changed()).when(settle("02-19")).thenRefused("plan-goal-onwards", entry(50));
        }

        @Test
        void givenASettledGoal_whenItIsChangedOrSettledAgain_thenRefusedAndTheFirstNamed() {
            planAnd(goal(), settled()).when(change("06-02")).thenRefused("plan-goal-settled-once", entry(51));
            planAnd(goal(), settled()).when(settle("06-02")).thenRefused("plan-goal-settled-once", entry(51));
        }

        @Test
        void givenNoSuchGoal_whenItIsChangedOrSettled_thenRefused() {
            planAnd().when(change("02-20")).thenRefused("plan-goal-known");
            planAnd().when(settle("02-20")).thenRefused("plan-goal-known");
        }

        @Test
        void givenChangedOrSettled_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            planAnd(goal()).whenRepeated(change("02-20")).thenAnsweredAsBefore(NEW);
            planAnd(goal()).whenRepeated(settle("06-01")).thenAnsweredAsBefore(NEW);
        }

        private static ChangePlanGoal change(String day) {
            return new ChangePlanGoal(on(day), GOAL, WORDS, null, STEPS, CitizenAgreement.NOT_ASKED);
        }

        private static SettlePlanGoal settle(String day) {
            return new SettlePlanGoal(on(day), GOAL, GoalOutcome.REACHED, CitizenAgreement.AGREED, NOTE);
        }
    }

    private static Story planAnd(CitizenEvent... more) {
        var plan = new OverallPlanMade(PLAN, CITIZEN, on("01-20"), CitizenAgreement.AGREED, null);
        return given(
                Stream.concat(Stream.of(registered(), plan), Stream.of(more)).toArray(CitizenEvent[]::new));
    }

    private static PlanGoalSet goal() {
        return new PlanGoalSet(
                GOAL,
                CITIZEN,
                on("01-20"),
                LifeDimension.SUBSTANCE_USE,
                WORDS,
                null,
                List.of(),
                CitizenAgreement.AGREED);
    }

    private static PlanGoalChanged changed() {
        return new PlanGoalChanged(
                entry(50), CITIZEN, on("02-20"), GOAL, WORDS, null, List.of(), CitizenAgreement.AGREED);
    }

    private static PlanGoalSettled settled() {
        return new PlanGoalSettled(
                entry(51), CITIZEN, on("06-01"), GOAL, GoalOutcome.GIVEN_UP, CitizenAgreement.DISAGREED, null);
    }
}
