package dk.spor.command.decision;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.CLOSED;
import static dk.spor.command.testing.History.HERBERG;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.REFERRAL;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.HEAD;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.askingAsLeader;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.DecisionCommand.MakeDecision;
import dk.spor.command.testing.Story;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.values.DecisionResult;
import dk.spor.values.EntryId;
import dk.spor.values.LegalGroundId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.Participation;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision points at its ground, in the version of the day, and at what the decider had before them. */
class MakingDecisionsTest {

    private static final Note REASONS = new Note("Dagligt forbrug, og vil ud af det.");

    @Test
    void givenAReferral_whenDecided_thenRecordedWithItsOfferAndTheVersionOfItsGround() {
        referredToPitstop()
                .when(decide("sel-101", null, REFERRAL, "01-12", "07-12", 42L))
                .thenRecorded(made("sel-101", PITSTOP, REFERRAL, "01-12", "07-12", 42L));
    }

    @Test
    void givenNoReferral_whenDecidedWithoutSporBeforeThem_thenRecorded() {
        given(registered())
                .when(decide("sel-85", null, null, "01-12", null, null))
                .thenRecorded(made("sel-85", null, null, "01-12", null, null));
    }

    @Test
    void givenDecided_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        referredToPitstop()
                .whenRepeated(decide("sel-101", PITSTOP, REFERRAL, "01-12", null, 42L))
                .thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenAGroundThatNobodyKnows_thenRefusedAndThoseOfTheDayAreNamed() {
        given(registered())
                .when(decide("sel-999", null, null, "01-12", null, null))
                .thenRefused("decision-ground-in-force", "sel-101 (Serviceloven § 101)", "bl-33 (Barnets Lov § 33)");
    }

    @Test
    void givenAGroundThatBecameLawLater_thenRefusedForTheDayBefore() {
        var before = LocalDate.of(2023, 9, 30);
        given(registered())
                .when(new MakeDecision(
                        before,
                        new LegalGroundId("sel-85a"),
                        DecisionResult.GRANTED,
                        null,
                        null,
                        before,
                        null,
                        REASONS,
                        Participation.TOGETHER,
                        null))
                .thenRefused("decision-ground-in-force", "2023-09-30");
    }

    @Test
    void givenTheLeaderDecidesByTheGround_whenACaseworkerDoes_thenRefused() {
        given(registered())
                .when(decide("sel-110", HERBERG, null, "01-12", null, 42L))
                .thenRefused("decision-role", "SUPERVISOR", "not CASEWORKER");
    }

    @Test
    void givenTheLeaderDecidesByTheGround_whenTheLeaderDoes_thenRecorded() {
        given(registered())
                .when(decide("sel-110", HERBERG, null, "01-12", null, 42L), askingAsLeader("new"))
                .thenRecorded(made("sel-110", HERBERG, null, "01-12", null, 42L));
    }

    @Test
    void givenNoSuchReferral_thenRefused() {
        given(registered())
                .when(decide("sel-101", null, entry(77), "01-12", null, null))
                .thenRefused("referral-known");
    }

    @Test
    void givenTheReferralCameLater_thenRefusedAndTheReferralNamed() {
        given(registered(), referred("01-13"))
                .when(decide("sel-101", null, REFERRAL, "01-12", null, null))
                .thenRefused("referral-comes-first", REFERRAL);
    }

    @Test
    void givenTheReferralIsToAnotherOffer_thenRefusedAndTheReferralNamed() {
        referredToPitstop()
                .when(decide("sel-101", HERBERG, REFERRAL, "01-12", null, null))
                .thenRefused("decision-offer-of-referral", REFERRAL);
    }

    @Test
    void givenAnOfferThatIsClosed_whenGranted_thenRefused() {
        given(registered())
                .when(decide("sel-104", CLOSED, null, "03-01", null, null))
                .thenRefused("offer-open", entry(91));
    }

    @ParameterizedTest
    @EnumSource(value = DecisionResult.class, names = "GRANTED", mode = EnumSource.Mode.EXCLUDE)
    void givenAnOfferThatIsClosed_whenNotGranted_thenRecorded(DecisionResult result) {
        given(registered())
                .when(decide("sel-104", result, CLOSED, null, "03-01", null, null))
                .thenRecorded(made("sel-104", result, CLOSED, null, "03-01", null, null));
    }

    @ParameterizedTest
    @EnumSource(DecisionResult.class)
    void givenNoSuchOffer_thenRefused(DecisionResult result) {
        given(registered())
                .when(decide("sel-104", result, new OfferId("findes-ikke"), null, "03-01", null, null))
                .thenRefused("offer-known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-12", "01-11"})
    void givenItEndsBeforeItHasEffectForADay_thenRefused(String until) {
        given(registered())
                .when(decide("sel-85", null, null, "01-12", until, null))
                .thenRefused("decision-has-effect", "2026-01-13");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, HEAD + 1, Long.MAX_VALUE})
    void givenAPositionThatTheLogHasNotReached_thenRefused(long seen) {
        given(registered())
                .when(decide("sel-85", null, null, "01-12", null, seen))
                .thenRefused("decision-seen-in-log", "1 to " + HEAD);
    }

    private static Story referredToPitstop() {
        return given(registered(), referred("01-06"));
    }

    private static MakeDecision decide(
            String ground,
            @Nullable OfferId offer,
            @Nullable EntryId referral,
            String day,
            @Nullable String until,
            @Nullable Long seen) {
        return decide(ground, DecisionResult.GRANTED, offer, referral, day, until, seen);
    }

    private static MakeDecision decide(
            String ground,
            DecisionResult result,
            @Nullable OfferId offer,
            @Nullable EntryId referral,
            String day,
            @Nullable String until,
            @Nullable Long seen) {
        return new MakeDecision(
                on(day),
                new LegalGroundId(ground),
                result,
                offer,
                referral,
                on(day),
                until == null ? null : on(until),
                REASONS,
                Participation.TOGETHER,
                seen);
    }

    private static DecisionMade made(
            String ground,
            @Nullable OfferId offer,
            @Nullable EntryId referral,
            String day,
            @Nullable String until,
            @Nullable Long seen) {
        return made(ground, DecisionResult.GRANTED, offer, referral, day, until, seen);
    }

    private static DecisionMade made(
            String ground,
            DecisionResult result,
            @Nullable OfferId offer,
            @Nullable EntryId referral,
            String day,
            @Nullable String until,
            @Nullable Long seen) {
        return new DecisionMade(
                NEW,
                CITIZEN,
                on(day),
                new LegalGroundId(ground),
                new RuleRef(ground, 1),
                result,
                offer,
                referral,
                on(day),
                until == null ? null : on(until),
                REASONS,
                Participation.TOGETHER,
                seen);
    }
}
