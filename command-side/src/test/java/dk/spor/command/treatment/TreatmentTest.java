package dk.spor.command.treatment;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.DISCHARGE;
import static dk.spor.command.testing.History.ENROLMENT;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.discharged;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.TreatmentCommand.CancelSession;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.command.TreatmentCommand.MissSession;
import dk.spor.events.CitizenEvent;
import dk.spor.events.TreatmentEvent.SessionCancelled;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.TreatmentEvent.SessionMissed;
import dk.spor.values.CancelledBy;
import dk.spor.values.Note;
import dk.spor.values.SessionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreatmentTest {

    private static final Note NOTE = new Note("rundt om søen");
    private static final CitizenEvent[] AN_OPEN_COURSE = {
        registered(), referred("01-06"), accepted("01-06"), enrolled("01-12")
    };
    private static final CitizenEvent[] AN_ENDED_COURSE = {
        registered(), referred("01-06"), accepted("01-06"), enrolled("01-12"), discharged("03-01")
    };

    @ParameterizedTest
    @ValueSource(strings = {"01-12", "02-01", "03-01"})
    void givenACourse_whenASessionIsHeldFromItsFirstDayToItsLast_thenRecorded(String day) {
        given(AN_ENDED_COURSE).when(hold(day, 50)).thenRecorded(held(day, 50));
    }

    @Test
    void givenACourse_whenASessionIsHeldBeforeIt_thenRefusedAndTheEnrolmentNamed() {
        given(AN_OPEN_COURSE)
                .when(hold("01-11", null))
                .thenRefused("session-within-enrolment", ENROLMENT, "the earliest day is 2026-01-12");
    }

    @Test
    void givenACourse_whenASessionIsHeldAfterIt_thenRefusedAndTheDischargeNamed() {
        given(AN_ENDED_COURSE)
                .when(hold("03-02", null))
                .thenRefused("session-within-enrolment", DISCHARGE, "the latest day is 2026-03-01");
    }

    @Test
    void givenAnEarlierCourseThatWasRecordedLate_whenASessionIsHeldAfterTheNextBegan_thenRefusedAndTheNextNamed() {
        given(
                        registered(),
                        referred("01-06"),
                        accepted("01-06"),
                        referred(entry(40), "02-01", PITSTOP),
                        accepted(entry(41), entry(40), "02-01"),
                        enrolled(entry(42), entry(40), PITSTOP, "02-01"),
                        discharged(entry(43), entry(42), "03-01"),
                        enrolled("01-12"))
                .when(hold("02-02", null))
                .thenRefused("session-within-enrolment", entry(42));
    }

    @Test
    void givenNoSuchCourse_whenASessionIsHeld_thenRefused() {
        given(registered()).when(hold("01-12", null)).thenRefused("enrolment-known");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1441, Integer.MAX_VALUE})
    void givenACourse_whenASessionLastsNoTimeOrLongerThanADay_thenRefused(int minutes) {
        given(AN_OPEN_COURSE).when(hold("01-12", minutes)).thenRefused("session-length");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1440})
    void givenACourse_whenASessionLastsOneMinuteOrADay_thenRecorded(int minutes) {
        given(AN_OPEN_COURSE).when(hold("01-12", minutes)).thenRecorded(held("01-12", minutes));
    }

    @Test
    void givenAHeldSession_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        given(AN_OPEN_COURSE).whenRepeated(hold("01-12", 50)).thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenACourse_whenASessionIsCancelled_thenRecorded() {
        given(AN_OPEN_COURSE)
                .when(cancel("01-20"))
                .thenRecorded(new SessionCancelled(
                        NEW, CITIZEN, on("01-20"), ENROLMENT, SessionKind.GROUP, CancelledBy.STAFF, NOTE));
    }

    @Test
    void givenACourse_whenASessionIsCancelledAfterIt_thenRefusedAndTheDischargeNamed() {
        given(AN_ENDED_COURSE).when(cancel("03-02")).thenRefused("session-within-enrolment", DISCHARGE);
    }

    @Test
    void givenACancelledSession_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        given(AN_OPEN_COURSE).whenRepeated(cancel("01-20")).thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenACourse_whenTheCitizenDoesNotTurnUp_thenRecorded() {
        given(AN_OPEN_COURSE)
                .when(miss("01-22"))
                .thenRecorded(new SessionMissed(NEW, CITIZEN, on("01-22"), ENROLMENT, SessionKind.INDIVIDUAL, NOTE));
    }

    @Test
    void givenACourse_whenTheCitizenDoesNotTurnUpBeforeIt_thenRefusedAndTheEnrolmentNamed() {
        given(AN_OPEN_COURSE).when(miss("01-11")).thenRefused("session-within-enrolment", ENROLMENT);
    }

    @Test
    void givenAMissedSession_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        given(AN_OPEN_COURSE).whenRepeated(miss("01-22")).thenAnsweredAsBefore(NEW);
    }

    private static HoldSession hold(String day, @Nullable Integer minutes) {
        return new HoldSession(on(day), ENROLMENT, SessionKind.WALK_AND_TALK, minutes, NOTE);
    }

    private static SessionHeld held(String day, @Nullable Integer minutes) {
        return new SessionHeld(NEW, CITIZEN, on(day), ENROLMENT, SessionKind.WALK_AND_TALK, minutes, NOTE);
    }

    private static CancelSession cancel(String day) {
        return new CancelSession(on(day), ENROLMENT, SessionKind.GROUP, CancelledBy.STAFF, NOTE);
    }

    private static MissSession miss(String day) {
        return new MissSession(on(day), ENROLMENT, SessionKind.INDIVIDUAL, NOTE);
    }
}
