package dk.spor.command.treatment;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.ENROLMENT;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.discharged;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.SECOND;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentGoalCommand.MakeTreatmentPlan;
import dk.spor.command.TreatmentGoalCommand.ReviseTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SetTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SettleTreatmentGoal;
import dk.spor.command.testing.History;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalRevised;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSet;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSettled;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.Substance;
import dk.spor.values.TreatmentAim;
import dk.spor.values.TreatmentGoal;
import dk.spor.values.TreatmentGoalResult;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final TreatmentGoal LESS =
            new TreatmentGoal(TreatmentAim.REDUCE, Substance.DRUGS, new Note("kun i weekenden"));
    private static final TreatmentGoal NOTHING = new TreatmentGoal(TreatmentAim.STOP, Substance.DRUGS, null);
    private static final EntryId GOAL = entry(200);
    private static final EntryId REVISION = entry(201);
    private static final EntryId SETTLEMENT = entry(202);
    private static final Note NOTE = new Note("går bedre end ventet");

    @Nested
    class MakingAPlan {

        @Test
        void givenEnrolled_whenAPlanIsMade_thenEachGoalIsRecorded() {
            enrolledAnd()
                    .when(plan("06-10", LESS, NOTHING))
                    .thenRecorded(
                            new TreatmentGoalSet(NEW, CITIZEN, on("06-10"), ENROLMENT, LESS),
                            new TreatmentGoalSet(SECOND, CITIZEN, on("06-10"), ENROLMENT, NOTHING));
        }

        @Test
        void givenAPlan_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            enrolledAnd().whenRepeated(plan("06-10", LESS, NOTHING)).thenAnsweredAsBefore(NEW, SECOND);
        }

        @Test
        void givenEnrolled_whenAPlanHasNoGoalOrTheSameTwiceOrTooMany_thenRefused() {
            enrolledAnd().when(plan("06-10")).thenRefused("treatment-goals-number");
            enrolledAnd().when(plan("06-10", LESS, LESS)).thenRefused("treatment-goals-differ");
            enrolledAnd().when(plan("06-10", goals(11))).thenRefused("treatment-goals-number", "11", "10");
        }

        @Test
        void givenEnrolled_whenAPlanIsMadeBeforeOrAfterTheCourse_thenRefusedAndThatNamed() {
            enrolledAnd().when(plan("05-31", LESS)).thenRefused("treatment-goal-within-enrolment", ENROLMENT);
            enrolledAnd(discharged("08-01"))
                    .when(plan("08-02", LESS))
                    .thenRefused("treatment-goal-within-enrolment", History.DISCHARGE);
        }

        @Test
        void givenNoEnrolment_whenAPlanIsMade_thenRefused() {
            given(registered()).when(plan("06-10", LESS)).thenRefused("enrolment-known");
        }
    }

    @Nested
    class SettingOneMore {

        private static final SetTreatmentGoal SET = new SetTreatmentGoal(on("06-20"), ENROLMENT, NOTHING);

        @Test
        void givenAGoal_whenAnotherIsSet_thenRecorded() {
            enrolledAnd(set(GOAL, "06-10"))
                    .when(SET)
                    .thenRecorded(new TreatmentGoalSet(NEW, CITIZEN, on("06-20"), ENROLMENT, NOTHING));
        }

        @Test
        void givenSet_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            enrolledAnd().whenRepeated(SET).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenTenOpenGoals_whenAnotherIsSet_thenRefusedUntilOneIsSettled() {
            var ten = IntStream.range(0, 10)
                    .mapToObj(i -> set(entry(200 + 10 * i), "06-10"))
                    .toArray(CitizenEvent[]::new);

            enrolledAnd(ten).when(SET).thenRefused("treatment-goals-number", "11");
            enrolledAnd(Stream.concat(Stream.of(ten), Stream.of(settled("06-12")))
                            .toArray(CitizenEvent[]::new))
                    .when(SET)
                    .thenRecorded(new TreatmentGoalSet(NEW, CITIZEN, on("06-20"), ENROLMENT, NOTHING));
        }
    }

    @Nested
    class Revising {

        @Test
        void givenAGoal_whenItIsRevised_thenRecorded() {
            enrolledAnd(set(GOAL, "06-10"))
                    .when(revise("06-20"))
                    .thenRecorded(new TreatmentGoalRevised(NEW, CITIZEN, on("06-20"), ENROLMENT, GOAL, NOTHING, NOTE));
        }

        @Test
        void givenRevised_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            enrolledAnd(set(GOAL, "06-10")).whenRepeated(revise("06-20")).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenAGoal_whenItIsRevisedBeforeItWasSetOrAfterItWasSettled_thenRefusedAndThatNamed() {
            enrolledAnd(set(GOAL, "06-10")).when(revise("06-09")).thenRefused("treatment-goal-comes-first", GOAL);
            enrolledAnd(set(GOAL, "06-10"), settled("06-20"))
                    .when(revise("06-21"))
                    .thenRefused("treatment-goal-settled-last", SETTLEMENT);
        }

        @Test
        void givenNoSuchGoal_whenItIsRevised_thenRefused() {
            enrolledAnd().when(revise("06-20")).thenRefused("treatment-goal-known");
        }

        @Test
        void givenAGoalOfAnotherCourse_whenItIsRevised_thenRefused() {
            enrolledAnd(new TreatmentGoalSet(GOAL, CITIZEN, on("06-10"), entry(210), LESS))
                    .when(revise("06-20"))
                    .thenRefused("treatment-goal-known");
        }
    }

    @Nested
    class Settling {

        @Test
        void givenAGoal_whenItIsMet_thenRecorded() {
            enrolledAnd(set(GOAL, "06-10"))
                    .when(settle("07-10"))
                    .thenRecorded(new TreatmentGoalSettled(
                            NEW, CITIZEN, on("07-10"), ENROLMENT, GOAL, TreatmentGoalResult.MET, NOTE));
        }

        @Test
        void givenSettled_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            enrolledAnd(set(GOAL, "06-10")).whenRepeated(settle("07-10")).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenSettled_whenItIsSettledAgain_thenRefusedAndThatNamed() {
            enrolledAnd(set(GOAL, "06-10"), settled("06-20"))
                    .when(settle("07-10"))
                    .thenRefused("treatment-goal-settled-once", SETTLEMENT);
        }

        @Test
        void givenAGoal_whenItIsSettledBeforeItWasSetOrRevised_thenRefusedAndThatNamed() {
            enrolledAnd(set(GOAL, "06-10")).when(settle("06-09")).thenRefused("treatment-goal-comes-first", GOAL);
            enrolledAnd(set(GOAL, "06-10"), revised("06-20"))
                    .when(settle("06-19"))
                    .thenRefused("treatment-goal-settled-last", REVISION);
        }

        @Test
        void givenSettled_whenTheCourseEndsBeforeThat_thenRefusedAndThatNamed() {
            enrolledAnd(set(GOAL, "06-10"), settled("06-20"))
                    .when(new DischargeCitizen(on("06-19"), ENROLMENT, DischargeOutcome.DRUG_FREE, null))
                    .thenRefused("discharge-after-entries", SETTLEMENT);
        }
    }

    private static Story enrolledAnd(CitizenEvent... more) {
        var before = Stream.of(registered(), referred("06-01"), accepted("06-01"), enrolled("06-01"));
        return given(Stream.concat(before, Stream.of(more)).toArray(CitizenEvent[]::new));
    }

    private static TreatmentGoal[] goals(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new TreatmentGoal(TreatmentAim.OTHER, null, new Note("mål " + i)))
                .toArray(TreatmentGoal[]::new);
    }

    private static MakeTreatmentPlan plan(String day, TreatmentGoal... goals) {
        return new MakeTreatmentPlan(on(day), ENROLMENT, List.of(goals));
    }

    private static ReviseTreatmentGoal revise(String day) {
        return new ReviseTreatmentGoal(on(day), ENROLMENT, GOAL, NOTHING, NOTE);
    }

    private static SettleTreatmentGoal settle(String day) {
        return new SettleTreatmentGoal(on(day), ENROLMENT, GOAL, TreatmentGoalResult.MET, NOTE);
    }

    private static TreatmentGoalSet set(EntryId goal, String day) {
        return new TreatmentGoalSet(goal, CITIZEN, on(day), ENROLMENT, LESS);
    }

    private static TreatmentGoalRevised revised(String day) {
        return new TreatmentGoalRevised(REVISION, CITIZEN, on(day), ENROLMENT, GOAL, NOTHING, null);
    }

    private static TreatmentGoalSettled settled(String day) {
        return new TreatmentGoalSettled(
                SETTLEMENT, CITIZEN, on(day), ENROLMENT, GOAL, TreatmentGoalResult.GIVEN_UP, null);
    }
}
