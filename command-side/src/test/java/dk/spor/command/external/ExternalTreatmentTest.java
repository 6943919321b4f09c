package dk.spor.command.external;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.CLOSED;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.ExternalTreatmentCommand.BeginExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.EndExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.FollowUpExternalTreatment;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentBegun;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentEnded;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentFollowedUp;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.ExternalTreatmentKind;
import dk.spor.values.ExternalTreatmentStatus;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.ProviderName;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExternalTreatmentTest {

    private static final EntryId TREATMENT = entry(220);
    private static final EntryId FOLLOWED_UP = entry(221);
    private static final EntryId END = entry(222);
    private static final ProviderName CLINIC = new ProviderName("Klinikken i Greve");
    private static final Note NOTE = new Note("metadon");

    @Nested
    class Beginning {

        @Test
        void givenRegistered_whenATreatmentBeginsElsewhere_thenRecorded() {
            given(registered())
                    .when(begin(PITSTOP))
                    .thenRecorded(new ExternalTreatmentBegun(
                            NEW, CITIZEN, on("03-01"), PITSTOP, ExternalTreatmentKind.SUBSTITUTION, CLINIC, NOTE));
        }

        @Test
        void givenBegun_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered()).whenRepeated(begin(PITSTOP)).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenNoSuchOfferOrAClosedOne_whenItIsToFollowUp_thenRefused() {
            given(registered()).when(begin(new OfferId("ukendt"))).thenRefused("offer-known");
            given(registered()).when(begin(CLOSED)).thenRefused("offer-open", entry(91));
        }
    }

    @Nested
    class FollowingUp {

        @Test
        void givenBegun_whenFollowedUp_thenRecorded() {
            begunAnd()
                    .when(followUp("06-01"))
                    .thenRecorded(new ExternalTreatmentFollowedUp(
                            NEW, CITIZEN, on("06-01"), TREATMENT, ExternalTreatmentStatus.AS_AGREED, NOTE));
        }

        @Test
        void givenFollowedUp_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            begunAnd().whenRepeated(followUp("06-01")).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenATreatment_whenFollowedUpBeforeItOrAfterItsEnd_thenRefusedAndThatNamed() {
            begunAnd().when(followUp("02-28")).thenRefused("external-treatment-running", TREATMENT);
            begunAnd(ended("08-01")).when(followUp("08-02")).thenRefused("external-treatment-running", END);
        }

        @Test
        void givenNoTreatment_whenFollowedUp_thenRefused() {
            given(registered()).when(followUp("06-01")).thenRefused("external-treatment-known");
        }
    }

    @Nested
    class Ending {

        @Test
        void givenBegun_whenItEnds_thenRecorded() {
            begunAnd()
                    .when(end("08-01"))
                    .thenRecorded(new ExternalTreatmentEnded(
                            NEW, CITIZEN, on("08-01"), TREATMENT, DischargeOutcome.STABILISED, NOTE));
        }

        @Test
        void givenEnded_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            begunAnd().whenRepeated(end("08-01")).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenEnded_whenItEndsAgain_thenRefusedAndTheEndNamed() {
            begunAnd(ended("08-01")).when(end("08-02")).thenRefused("external-treatment-ended-once", END);
        }

        @Test
        void givenFollowedUp_whenItEndsBeforeThat_thenRefusedAndThatNamed() {
            begunAnd(followedUp("06-01")).when(end("05-31")).thenRefused("external-treatment-ends-last", FOLLOWED_UP);
        }
    }

    private static Story begunAnd(CitizenEvent... more) {
        var begun = new ExternalTreatmentBegun(
                TREATMENT, CITIZEN, on("03-01"), PITSTOP, ExternalTreatmentKind.SUBSTITUTION, CLINIC, null);
        return given(
                Stream.concat(Stream.of(registered(), begun), Stream.of(more)).toArray(CitizenEvent[]::new));
    }

    private static BeginExternalTreatment begin(OfferId offer) {
        return new BeginExternalTreatment(on("03-01"), offer, ExternalTreatmentKind.SUBSTITUTION, CLINIC, NOTE);
    }

    private static FollowUpExternalTreatment followUp(String day) {
        return new FollowUpExternalTreatment(on(day), TREATMENT, ExternalTreatmentStatus.AS_AGREED, NOTE);
    }

    private static EndExternalTreatment end(String day) {
        return new EndExternalTreatment(on(day), TREATMENT, DischargeOutcome.STABILISED, NOTE);
    }

    private static ExternalTreatmentFollowedUp followedUp(String day) {
        return new ExternalTreatmentFollowedUp(
                FOLLOWED_UP, CITIZEN, on(day), TREATMENT, ExternalTreatmentStatus.AS_AGREED, null);
    }

    private static ExternalTreatmentEnded ended(String day) {
        return new ExternalTreatmentEnded(END, CITIZEN, on(day), TREATMENT, DischargeOutcome.STABILISED, null);
    }
}
