package dk.spor.command.relapse;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.CLOSED;
import static dk.spor.command.testing.History.COURSE;
import static dk.spor.command.testing.History.DISCHARGE;
import static dk.spor.command.testing.History.HERBERG;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.discharged;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.History.relapsePrevention;
import static dk.spor.command.testing.History.relapsePreventionEnded;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.RelapsePreventionCommand.EndRelapsePrevention;
import dk.spor.command.RelapsePreventionCommand.ObserveRelapse;
import dk.spor.command.RelapsePreventionCommand.StartRelapsePrevention;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.RelapsePreventionEvent.RelapseObserved;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionEnded;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionStarted;
import dk.spor.values.Note;
import dk.spor.values.RelapsePreventionOutcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelapsePreventionTest {

    private static final Note NOTE = new Note("hver anden uge");

    @Nested
    class Starting {

        @Test
        void givenDischarged_whenStartedOnTheSameDay_thenStarted() {
            discharge().when(start("03-01")).thenRecorded(started("03-01"));
        }

        @Test
        void givenNoSuchDischarge_whenStarted_thenRefused() {
            given(registered()).when(start("03-01")).thenRefused("discharge-known");
        }

        @Test
        void givenDischarged_whenStartedTheDayBefore_thenRefusedAndTheDischargeNamed() {
            discharge().when(start("02-28")).thenRefused("relapse-prevention-after-discharge", DISCHARGE);
        }

        @Test
        void givenAnOpenCourse_whenAnotherIsStarted_thenRefusedAndTheFirstNamed() {
            discharge(relapsePrevention(COURSE, "03-02"))
                    .when(start("04-01"))
                    .thenRefused("one-relapse-prevention-at-a-time", COURSE);
        }

        @Test
        void givenAnOpenCourse_whenAnotherIsStartedElsewhereAfterTheSameDischarge_thenRefusedAndTheFirstNamed() {
            discharge(relapsePrevention(COURSE, "03-02"))
                    .when(new StartRelapsePrevention(on("04-01"), DISCHARGE, HERBERG, null))
                    .thenRefused("one-relapse-prevention-at-a-time", COURSE);
        }

        @Test
        void givenAnOpenCourse_whenAnotherIsStartedThereAfterAnotherDischarge_thenRefusedAndTheFirstNamed() {
            discharge(
                            relapsePrevention(COURSE, "03-02"),
                            enrolled(entry(30), entry(31), HERBERG, "03-03"),
                            discharged(entry(32), entry(30), "03-20"))
                    .when(new StartRelapsePrevention(on("04-01"), entry(32), PITSTOP, null))
                    .thenRefused("one-relapse-prevention-at-a-time", COURSE);
        }

        @Test
        void givenACourseEnded_whenAnotherIsStartedThatDay_thenStarted() {
            discharge(relapsePrevention(COURSE, "03-02"), relapsePreventionEnded(entry(17), COURSE, "04-01"))
                    .when(start("04-01"))
                    .thenRecorded(started("04-01"));
        }

        @Test
        void givenAnOfferThatIsClosed_whenStartedThere_thenRefusedAndTheClosingNamed() {
            discharge()
                    .when(new StartRelapsePrevention(on("03-02"), DISCHARGE, CLOSED, null))
                    .thenRefused("offer-open", entry(91));
        }

        @Test
        void givenStarted_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            discharge().whenRepeated(start("03-02")).thenAnsweredAsBefore(NEW);
        }

        private static StartRelapsePrevention start(String day) {
            return new StartRelapsePrevention(on(day), DISCHARGE, PITSTOP, NOTE);
        }

        private static RelapsePreventionStarted started(String day) {
            return new RelapsePreventionStarted(NEW, CITIZEN, on(day), DISCHARGE, PITSTOP, NOTE);
        }
    }

    @Nested
    class Ending {

        @Test
        void givenACourse_whenEnded_thenEnded() {
            discharge(relapsePrevention(COURSE, "03-02"))
                    .when(end("06-01"))
                    .thenRecorded(new RelapsePreventionEnded(
                            NEW, CITIZEN, on("06-01"), COURSE, RelapsePreventionOutcome.COMPLETED, NOTE));
        }

        @Test
        void givenNoSuchCourse_whenEnded_thenRefused() {
            discharge().when(end("06-01")).thenRefused("relapse-prevention-known");
        }

        @Test
        void givenEnded_whenEndedAgain_thenRefusedAndTheFirstNamed() {
            discharge(relapsePrevention(COURSE, "03-02"), relapsePreventionEnded(entry(17), COURSE, "04-01"))
                    .when(end("06-01"))
                    .thenRefused("relapse-prevention-ends-once", entry(17));
        }

        @Test
        void givenACourse_whenEndedBeforeItBegan_thenRefusedAndItsStartNamed() {
            discharge(relapsePrevention(COURSE, "03-02"))
                    .when(end("03-01"))
                    .thenRefused("relapse-prevention-ends-after-start", COURSE);
        }

        @Test
        void givenALaterCourse_whenTheEarlierEndsAfterItBegan_thenRefusedAndTheLaterNamed() {
            discharge(
                            relapsePrevention(entry(30), "05-01"),
                            relapsePreventionEnded(entry(31), entry(30), "05-20"),
                            relapsePrevention(COURSE, "03-02"))
                    .when(end("06-01"))
                    .thenRefused("relapse-prevention-ends-before-next", entry(30));
        }

        @Test
        void givenEnded_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            discharge(relapsePrevention(COURSE, "03-02"))
                    .whenRepeated(end("06-01"))
                    .thenAnsweredAsBefore(NEW);
        }

        private static EndRelapsePrevention end(String day) {
            return new EndRelapsePrevention(on(day), COURSE, RelapsePreventionOutcome.COMPLETED, NOTE);
        }
    }

    @Nested
    class Relapsing {

        private final ObserveRelapse relapse = new ObserveRelapse(on("04-01"), NOTE);

        @Test
        void givenACitizen_whenARelapseIsSeen_thenRecorded() {
            given(registered()).when(relapse).thenRecorded(new RelapseObserved(NEW, CITIZEN, on("04-01"), NOTE));
        }

        @Test
        void givenACitizenUnknownToSpor_whenARelapseIsSeen_thenRefused() {
            given().when(relapse).thenRefused("citizen-registered-first");
        }

        @Test
        void givenARelapse_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered()).whenRepeated(relapse).thenAnsweredAsBefore(NEW);
        }
    }

    private static Story discharge(CitizenEvent... more) {
        var discharged = Stream.<CitizenEvent>of(
                registered(), referred("01-06"), accepted("01-06"), enrolled("01-12"), discharged("03-01"));
        return given(Stream.concat(discharged, Stream.of(more)).toArray(CitizenEvent[]::new));
    }
}
