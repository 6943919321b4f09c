package dk.spor.command.treatment;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.DISCHARGE;
import static dk.spor.command.testing.History.ENROLMENT;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.discharged;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldScreening;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.TreatmentEvent.ScreeningHeld;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.ScreeningResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final EntryId SCREENING = entry(203);
    private static final Note NOTE = new Note("til egen læge");

    @Test
    void givenEnrolled_whenScreened_thenRecorded() {
        enrolledAnd()
                .when(screen("06-10"))
                .thenRecorded(
                        new ScreeningHeld(NEW, CITIZEN, on("06-10"), ENROLMENT, ScreeningResult.REFERRED_ON, NOTE));
    }

    @Test
    void givenScreened_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        enrolledAnd().whenRepeated(screen("06-10")).thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenDeclined_whenScreenedLater_thenRecorded() {
        enrolledAnd(held("06-10", ScreeningResult.DECLINED))
                .when(screen("07-10"))
                .thenRecorded(
                        new ScreeningHeld(NEW, CITIZEN, on("07-10"), ENROLMENT, ScreeningResult.REFERRED_ON, NOTE));
    }

    @Test
    void givenScreened_whenScreenedAgainInTheSameCourse_thenRefusedAndTheFirstNamed() {
        enrolledAnd(held("06-10", ScreeningResult.NOTHING_FOUND))
                .when(screen("07-10"))
                .thenRefused("screening-once", SCREENING);
    }

    @Test
    void givenACourse_whenScreenedBeforeOrAfterIt_thenRefusedAndThatNamed() {
        enrolledAnd().when(screen("05-31")).thenRefused("screening-within-enrolment", ENROLMENT);
        enrolledAnd(discharged("08-01")).when(screen("08-02")).thenRefused("screening-within-enrolment", DISCHARGE);
    }

    @Test
    void givenNoEnrolment_whenScreened_thenRefused() {
        given(registered()).when(screen("06-10")).thenRefused("enrolment-known");
    }

    @Test
    void givenADeclinedScreening_whenTheCourseEndsBeforeIt_thenRefusedAndThatNamed() {
        enrolledAnd(held("06-10", ScreeningResult.DECLINED))
                .when(new DischargeCitizen(on("06-09"), ENROLMENT, DischargeOutcome.DRUG_FREE, null))
                .thenRefused("discharge-after-entries", SCREENING);
    }

    private static Story enrolledAnd(CitizenEvent... more) {
        var before = Stream.of(registered(), referred("06-01"), accepted("06-01"), enrolled("06-01"));
        return given(Stream.concat(before, Stream.of(more)).toArray(CitizenEvent[]::new));
    }

    private static HoldScreening screen(String day) {
        return new HoldScreening(on(day), ENROLMENT, ScreeningResult.REFERRED_ON, NOTE);
    }

    private static ScreeningHeld held(String day, ScreeningResult result) {
        return new ScreeningHeld(SCREENING, CITIZEN, on(day), ENROLMENT, result, null);
    }
}
