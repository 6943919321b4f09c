package dk.spor.command.intake;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.DISCHARGE;
import static dk.spor.command.testing.History.ENROLMENT;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.discharged;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.IntakeCommand.RecordAssessment;
import dk.spor.command.IntakeCommand.RecordIntake;
import dk.spor.events.CitizenEvent;
import dk.spor.events.IntakeEvent.AssessmentRecorded;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.values.AssessmentKind;
import dk.spor.values.Circumstance;
import dk.spor.values.EntryId;
import dk.spor.values.Finding;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import dk.spor.values.Need;
import dk.spor.values.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final Note REQUEST = new Note("Vil gerne ud af hashen 🙂");
    private static final List<Need> NEEDS = List.of(new Need(LifeDimension.SUBSTANCE_USE, new Note("hash dagligt")));
    private static final RecordIntake TURNS_UP = new RecordIntake(on("01-05"), IntakeChannel.SELF, REQUEST, NEEDS);

    private static final List<Finding> FINDINGS = List.of(
            new Finding(Circumstance.ACTIVE_DRUG_USE, true), new Finding(Circumstance.NEED_OF_PHYSICAL_CARE, false));

    private static final CitizenEvent[] A_COURSE = {
        registered(), referred("01-06"), accepted("01-06"), enrolled("01-12"), discharged("03-01")
    };

    @Test
    void givenACitizen_whenTheyTurnUp_thenTheIntakeIsRecorded() {
        given(registered())
                .when(TURNS_UP)
                .thenRecorded(
                        new IntakeRecorded(NEW, CITIZEN, on("01-05"), IntakeChannel.SELF, REQUEST, NEEDS, List.of()));
    }

    @Test
    void givenACitizen_whenTheirIntakeFindsSomethingOut_thenItIsRecorded() {
        given(registered())
                .when(new RecordIntake(on("01-05"), IntakeChannel.SELF, REQUEST, NEEDS, FINDINGS))
                .thenRecorded(
                        new IntakeRecorded(NEW, CITIZEN, on("01-05"), IntakeChannel.SELF, REQUEST, NEEDS, FINDINGS));
    }

    @Test
    void givenACitizen_whenTheirIntakeSaysTwoThingsOfOneCircumstance_thenRefused() {
        var contradictory = List.of(
                new Finding(Circumstance.ACTIVE_DRUG_USE, true), new Finding(Circumstance.ACTIVE_DRUG_USE, false));

        given(registered())
                .when(new RecordIntake(on("01-05"), IntakeChannel.SELF, REQUEST, NEEDS, contradictory))
                .thenRefused("intake-findings-once");
    }

    @Test
    void givenAnIntakeInWhichNothingWasFoundOut_thenItIsTheSameRequestAsOneWithoutFindings() {
        assertThat(new RecordIntake(on("01-05"), IntakeChannel.SELF, REQUEST, NEEDS, List.of()))
                .isEqualTo(TURNS_UP);
    }

    @Test
    void givenACitizenUnknownToSpor_whenTheyTurnUp_thenRefused() {
        given().when(TURNS_UP).thenRefused("citizen-registered-first");
    }

    @Test
    void givenTomorrow_whenTheyTurnUp_thenRefused() {
        given(registered())
                .when(new RecordIntake(on("11-21"), IntakeChannel.SELF, null, List.of()))
                .thenRefused("date-not-in-future");
    }

    @Test
    void givenAnIntake_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        given(registered()).whenRepeated(TURNS_UP).thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenNoCourse_whenAssessedOutsideOne_thenRecorded() {
        given(registered())
                .when(assess("01-06", null))
                .thenRecorded(
                        new AssessmentRecorded(NEW, CITIZEN, on("01-06"), AssessmentKind.HOUSING_NEEDS, null, null));
    }

    @Test
    void givenACourse_whenAssessedDuringIt_thenRecorded() {
        given(A_COURSE)
                .when(assess("01-12", ENROLMENT))
                .thenRecorded(new AssessmentRecorded(
                        NEW, CITIZEN, on("01-12"), AssessmentKind.HOUSING_NEEDS, ENROLMENT, null));
    }

    @Test
    void givenACourse_whenAnAssessmentDuringItIsDatedBefore_thenRefusedAndTheEnrolmentNamed() {
        given(A_COURSE).when(assess("01-11", ENROLMENT)).thenRefused("assessment-within-enrolment", ENROLMENT);
    }

    @Test
    void givenACourse_whenAnAssessmentDuringItIsDatedAfter_thenRefusedAndTheDischargeNamed() {
        given(A_COURSE).when(assess("03-02", ENROLMENT)).thenRefused("assessment-within-enrolment", DISCHARGE);
    }

    @Test
    void givenNoSuchCourse_whenAssessedDuringIt_thenRefused() {
        given(registered()).when(assess("01-12", ENROLMENT)).thenRefused("enrolment-known");
    }

    @Test
    void givenAnAssessment_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        given(A_COURSE).whenRepeated(assess("01-12", ENROLMENT)).thenAnsweredAsBefore(NEW);
    }

    private static RecordAssessment assess(String day, @Nullable EntryId enrolment) {
        return new RecordAssessment(on(day), AssessmentKind.HOUSING_NEEDS, enrolment, null);
    }
}
