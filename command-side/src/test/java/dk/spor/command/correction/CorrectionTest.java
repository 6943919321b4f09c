package dk.spor.command.correction;

import static dk.spor.command.testing.History.ACCEPTANCE;
import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.DECISION;
import static dk.spor.command.testing.History.DISCHARGE;
import static dk.spor.command.testing.History.ENROLMENT;
import static dk.spor.command.testing.History.FOLLOW_UP;
import static dk.spor.command.testing.History.REFERRAL;
import static dk.spor.command.testing.History.REGISTRATION;
import static dk.spor.command.testing.History.WITH_PLACES;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.decided;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.followUpHeld;
import static dk.spor.command.testing.History.followUpPlanned;
import static dk.spor.command.testing.History.held;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.placeOffered;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.History.seen;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.TODAY;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.CitizenCommand;
import dk.spor.command.CorrectionCommand.CorrectEntry;
import dk.spor.command.CorrectionCommand.RetractEntry;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.command.TreatmentCommand.MissSession;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent.EntryCorrected;
import dk.spor.events.CorrectionEvent.EntryRetracted;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.Restated;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.TreatmentEvent.SessionMissed;
import dk.spor.values.CorrectionReason;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.Note;
import dk.spor.values.SessionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final EntryId SESSION = entry(10);
    private static final EntryId UNKNOWN = entry(777);
    private static final CitizenEvent[] COURSE = {
        registered(), referred("05-01"), accepted("05-02"), enrolled("05-03"), held(SESSION, "05-10")
    };

    @Test
    void givenASession_whenCorrectedToAnotherDay_thenTheEntrySaysSoFromNowOn() {
        given(COURSE)
                .when(correct(SESSION, session("05-11")))
                .thenRecorded(corrected(NEW, SESSION, "session-held", on("05-10"), sessionHeld("05-11")));
    }

    @Test
    void givenASession_whenTheCitizenHadNotTurnedUp_thenTheEntryIsOfAnotherKind() {
        var missed = new MissSession(on("05-10"), ENROLMENT, SessionKind.INDIVIDUAL, new Note("udeblev"));

        given(COURSE)
                .when(correct(SESSION, missed))
                .thenRecorded(corrected(
                        NEW,
                        SESSION,
                        "session-held",
                        on("05-10"),
                        new SessionMissed(
                                SESSION,
                                CITIZEN,
                                on("05-10"),
                                ENROLMENT,
                                SessionKind.INDIVIDUAL,
                                new Note("udeblev"))));
    }

    @Test
    void givenACorrection_whenAskedAgainByTheSameRequest_thenNothingMoreIsRecorded() {
        given(COURSE).whenRepeated(correct(SESSION, session("05-11"))).thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenASession_whenCorrectedToADayBeforeTheEnrolment_thenRefusedByTheSessionsOwnRule() {
        given(COURSE).when(correct(SESSION, session("05-01"))).thenRefused("session-within-enrolment", ENROLMENT);
    }

    @Test
    void givenASessionAfterIt_whenAnEnrolmentIsMovedPastIt_thenRefusedAndTheSessionIsNamed() {
        given(COURSE)
                .when(correct(ENROLMENT, new EnrolCitizen(on("05-20"), REFERRAL)))
                .thenRefused(
                        "correction-leaves-possible",
                        SESSION,
                        "the session held of 2026-05-10",
                        "session-within-enrolment");
    }

    @Test
    void givenEntriesThatPointAtIt_whenRetracted_thenRefusedAndAllOfThemAreNamed() {
        given(COURSE)
                .when(retract(ACCEPTANCE))
                .thenRefused("correction-leaves-possible", ENROLMENT, "enrolment-needs-acceptance");
        given(COURSE)
                .when(retract(REFERRAL))
                .thenRefused("correction-leaves-possible", ACCEPTANCE, ENROLMENT, "referral-known");
        given(COURSE)
                .when(retract(REGISTRATION))
                .thenRefused(
                        "correction-leaves-possible",
                        REFERRAL,
                        ACCEPTANCE,
                        ENROLMENT,
                        SESSION,
                        "citizen-registered-first");
    }

    @Test
    void givenASession_whenRetracted_thenItNoLongerCounts() {
        given(COURSE).when(retract(SESSION)).thenRecorded(retracted(NEW, SESSION, "session-held", on("05-10")));
        given(COURSE).whenRepeated(retract(SESSION)).thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenADischargeWithAFollowUp_whenTheDayIsCorrected_thenTheFollowUpMovesWithIt() {
        given(discharge())
                .when(correct(DISCHARGE, dischargedOn("05-30", DischargeOutcome.DRUG_FREE)))
                .thenRecorded(
                        corrected(
                                NEW,
                                DISCHARGE,
                                "citizen-discharged",
                                on("05-20"),
                                discharge("05-30", DischargeOutcome.DRUG_FREE)),
                        corrected(
                                Story.SECOND,
                                FOLLOW_UP,
                                "follow-up-planned",
                                on("05-20"),
                                followUpPlanned("05-30", "11-30")));
    }

    @Test
    void givenADischargeWithAFollowUp_whenOnlyTheOutcomeIsCorrected_thenTheFollowUpStaysAsItIs() {
        given(discharge())
                .when(correct(DISCHARGE, dischargedOn("05-20", DischargeOutcome.REDUCED)))
                .thenRecorded(corrected(
                        NEW,
                        DISCHARGE,
                        "citizen-discharged",
                        on("05-20"),
                        discharge("05-20", DischargeOutcome.REDUCED)));
    }

    @Test
    void givenADischargeWithAFollowUp_whenRetracted_thenTheFollowUpGoesWithIt() {
        given(discharge())
                .when(retract(DISCHARGE))
                .thenRecorded(
                        retracted(NEW, DISCHARGE, "citizen-discharged", on("05-20")),
                        retracted(Story.SECOND, FOLLOW_UP, "follow-up-planned", on("05-20")));
    }

    @Test
    void givenTheFollowUpHasBeenHeld_whenItsDischargeIsRetracted_thenRefusedAndTheFollowUpIsNamed() {
        given(and(discharge(), followUpHeld(entry(18), "11-18")))
                .when(retract(DISCHARGE))
                .thenRefused("correction-leaves-possible", entry(18), "follow-up-known");
    }

    @Test
    void givenAFollowUpThatARulePlanned_whenItIsToBeCorrectedByItself_thenRefused() {
        given(discharge()).when(retract(FOLLOW_UP)).thenRefused("correction-of-cause", FOLLOW_UP);
    }

    @Test
    void givenADecisionMadeUponIt_whenCorrected_thenTheCorrectionSaysWhichDecision() {
        given(and(COURSE, decided("05-12")))
                .when(retract(SESSION))
                .thenRecorded(new EntryRetracted(
                        NEW,
                        CITIZEN,
                        TODAY,
                        SESSION,
                        "session-held",
                        on("05-10"),
                        CorrectionReason.WRITTEN_WRONGLY,
                        null,
                        List.of(DECISION)));
    }

    @Test
    void givenACorrection_whenRetracted_thenTheEntryIsAsItWas() {
        var correction = corrected(entry(50), SESSION, "session-held", on("05-10"), sessionHeld("05-11"));

        given(and(COURSE, correction))
                .when(retract(entry(50)))
                .thenRecorded(retracted(NEW, entry(50), "entry-corrected", TODAY));
    }

    @Test
    void givenACorrection_whenItIsToBeCorrectedItself_thenRefused() {
        var correction = corrected(entry(50), SESSION, "session-held", on("05-10"), sessionHeld("05-11"));

        given(and(COURSE, correction))
                .when(correct(entry(50), session("05-12")))
                .thenRefused("correction-of-entry", entry(50));
    }

    @Test
    void givenARetractedEntry_whenCorrectedOrRetracted_thenRefused() {
        var history = and(COURSE, retracted(entry(50), SESSION, "session-held", on("05-10")));

        given(history).when(correct(SESSION, session("05-11"))).thenRefused("correction-entry-counts", SESSION);
        given(history).when(retract(SESSION)).thenRefused("correction-entry-counts", SESSION);
    }

    @Test
    void givenARetractionThatWasTakenBack_whenTheEntryIsCorrected_thenItIs() {
        var history = and(
                COURSE,
                retracted(entry(50), SESSION, "session-held", on("05-10")),
                retracted(entry(51), entry(50), "entry-retracted", TODAY));

        given(history)
                .when(correct(SESSION, session("05-11")))
                .thenRecorded(corrected(NEW, SESSION, "session-held", on("05-10"), sessionHeld("05-11")));
        given(history).when(retract(entry(50))).thenRefused("correction-entry-counts", entry(50));
    }

    @Test
    void givenAnEntry_whenCorrectedToWhatItSays_thenRefused() {
        given(COURSE).when(correct(SESSION, session("05-10"))).thenRefused("correction-changes", SESSION);
    }

    @Test
    void givenNoSuchEntry_whenCorrected_thenRefused() {
        given(COURSE).when(correct(UNKNOWN, session("05-10"))).thenRefused("correction-entry-known");
        given(COURSE).when(retract(UNKNOWN)).thenRefused("correction-entry-known");
    }

    @Test
    void givenADayInTheFuture_whenCorrectedToIt_thenRefused() {
        given(COURSE).when(correct(SESSION, session(TODAY.plusDays(1)))).thenRefused("date-not-in-future");
    }

    @Test
    void givenAPlaceIsHeldByIt_whenTheDayOfAStepIsCorrected_thenRefused() {
        var history = new CitizenEvent[] {
            registered(),
            referred(REFERRAL, "05-01", WITH_PLACES),
            accepted("05-02"),
            placeOffered(entry(95), "05-02"),
            new CitizenEnrolled(ENROLMENT, CITIZEN, on("05-03"), REFERRAL, WITH_PLACES)
        };

        given(history)
                .when(correct(ENROLMENT, new EnrolCitizen(on("05-04"), REFERRAL)))
                .thenRefused("correction-keeps-places", ENROLMENT);
        given(history).when(retract(ENROLMENT)).thenRefused("correction-keeps-places", ENROLMENT);
    }

    @Test
    void givenAPlaceWouldBeAwaitedByIt_whenAnEntryIsToBecomeAStep_thenRefused() {
        var seen = entry(21);

        given(registered(), referred(REFERRAL, "05-01", WITH_PLACES), seen(seen, "05-02", HousingSituation.STREET))
                .when(correct(seen, new WaitListCitizen(on("05-02"), REFERRAL, null)))
                .thenRefused("correction-keeps-places", seen);
    }

    private static CitizenEvent[] discharge() {
        return and(COURSE, discharge("05-20", DischargeOutcome.DRUG_FREE), followUpPlanned("05-20", "11-20"));
    }

    private static CitizenEvent[] and(CitizenEvent[] past, CitizenEvent... more) {
        return Stream.concat(Stream.of(past), Stream.of(more)).toArray(CitizenEvent[]::new);
    }

    private static CorrectEntry correct(EntryId entry, CitizenCommand instead) {
        return new CorrectEntry(TODAY, entry, CorrectionReason.WRITTEN_WRONGLY, null, instead);
    }

    private static RetractEntry retract(EntryId entry) {
        return new RetractEntry(TODAY, entry, CorrectionReason.WRITTEN_WRONGLY, null);
    }

    private static EntryCorrected corrected(
            EntryId correction, EntryId entry, String kind, LocalDate wasOn, CitizenEvent now) {
        return new EntryCorrected(
                correction,
                CITIZEN,
                TODAY,
                entry,
                kind,
                wasOn,
                CorrectionReason.WRITTEN_WRONGLY,
                null,
                new Restated(now),
                List.of());
    }

    private static EntryRetracted retracted(EntryId retraction, EntryId entry, String kind, LocalDate wasOn) {
        return new EntryRetracted(
                retraction, CITIZEN, TODAY, entry, kind, wasOn, CorrectionReason.WRITTEN_WRONGLY, null, List.of());
    }

    private static HoldSession session(String day) {
        return session(on(day));
    }

    private static HoldSession session(LocalDate day) {
        var held = held(SESSION, "05-10");
        return new HoldSession(day, ENROLMENT, held.kind(), held.minutes(), held.note());
    }

    private static SessionHeld sessionHeld(String day) {
        var held = held(SESSION, "05-10");
        return new SessionHeld(SESSION, CITIZEN, on(day), ENROLMENT, held.kind(), held.minutes(), held.note());
    }

    private static DischargeCitizen dischargedOn(String day, DischargeOutcome outcome) {
        return new DischargeCitizen(on(day), ENROLMENT, outcome, null);
    }

    private static CitizenDischarged discharge(String day, DischargeOutcome outcome) {
        return new CitizenDischarged(DISCHARGE, CITIZEN, on(day), ENROLMENT, outcome, null);
    }
}
