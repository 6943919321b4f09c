package dk.spor.command.housing;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.DISCHARGE;
import static dk.spor.command.testing.History.ENROLMENT;
import static dk.spor.command.testing.History.HERBERG;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.REFERRAL;
import static dk.spor.command.testing.History.discharged;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.HousingCommand.NotifyMunicipality;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.HousingEvent.MunicipalityNotified;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.values.EntryId;
import dk.spor.values.Municipality;
import dk.spor.values.OfferId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Telling the municipality that has the case of a stay at a shelter. */
class NotifyingMunicipalityTest {

    private static final Municipality TAASTRUP = new Municipality("Høje-Taastrup");

    @Test
    void givenEnrolledAtTheShelter_whenTheMunicipalityIsTold_thenRecorded() {
        enrolledAt(HERBERG).when(tell("01-14")).thenRecorded(told("01-14", NEW));
    }

    @Test
    void givenDischargedAgain_whenTheMunicipalityIsTold_thenRecorded() {
        enrolledAt(HERBERG, discharged(DISCHARGE, ENROLMENT, "01-13"))
                .when(tell("01-14"))
                .thenRecorded(told("01-14", NEW));
    }

    @Test
    void givenTold_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        enrolledAt(HERBERG).whenRepeated(tell("01-14")).thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenTold_whenToldAgain_thenRefusedAndTheFirstNamed() {
        enrolledAt(HERBERG, told("01-14", entry(33)))
                .when(tell("01-15"))
                .thenRefused("municipality-notified-once", entry(33));
    }

    @Test
    void givenEnrolledAtTheShelter_whenToldBefore_thenRefusedAndTheEnrolmentNamed() {
        enrolledAt(HERBERG).when(tell("01-11")).thenRefused("municipality-notified-after-enrolment", ENROLMENT);
    }

    @Test
    void givenEnrolledAtPitstop_whenTheMunicipalityIsTold_thenRefusedAndTheEnrolmentNamed() {
        enrolledAt(PITSTOP).when(tell("01-14")).thenRefused("notice-of-shelter-stay", ENROLMENT);
    }

    @Test
    void givenNoEnrolment_whenTheMunicipalityIsTold_thenRefused() {
        given(registered()).when(tell("01-14")).thenRefused("enrolment-known");
    }

    private static Story enrolledAt(OfferId offer, CitizenEvent... more) {
        var enrolled = new CitizenEnrolled(ENROLMENT, CITIZEN, on("01-12"), REFERRAL, offer);
        return given(Stream.concat(Stream.of(registered(), enrolled), Stream.of(more))
                .toArray(CitizenEvent[]::new));
    }

    private static NotifyMunicipality tell(String day) {
        return new NotifyMunicipality(on(day), ENROLMENT, TAASTRUP);
    }

    private static MunicipalityNotified told(String day, EntryId notice) {
        return new MunicipalityNotified(notice, CITIZEN, on(day), ENROLMENT, TAASTRUP);
    }
}
