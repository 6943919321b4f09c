package dk.spor.command.lease;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.LeaseCommand.EndLease;
import dk.spor.command.LeaseCommand.HoldEvictionAdvice;
import dk.spor.command.LeaseCommand.NoteArrears;
import dk.spor.command.LeaseCommand.SettleArrears;
import dk.spor.command.LeaseCommand.SignLease;
import dk.spor.command.LeaseCommand.WarnOfEviction;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.LeaseEvent.ArrearsNoted;
import dk.spor.events.LeaseEvent.ArrearsSettled;
import dk.spor.events.LeaseEvent.EvictionAdviceHeld;
import dk.spor.events.LeaseEvent.EvictionWarned;
import dk.spor.events.LeaseEvent.LeaseEnded;
import dk.spor.events.LeaseEvent.LeaseSigned;
import dk.spor.values.EntryId;
import dk.spor.values.LandlordKind;
import dk.spor.values.LeaseEnding;
import dk.spor.values.LeasedHome;
import dk.spor.values.Note;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaseTest {

    private static final EntryId LEASE = entry(34);
    private static final EntryId ARREARS = entry(35);
    private static final Note NOTE = new Note("for maj");

    @Nested
    class Signing {

        private static final SignLease SIGN = new SignLease(
                on("02-01"), LandlordKind.HOUSING_ASSOCIATION, LeasedHome.HOUSING_FIRST, on("03-01"), NOTE);

        @Test
        void givenRegistered_whenALeaseIsSigned_thenRecorded() {
            given(registered())
                    .when(SIGN)
                    .thenRecorded(new LeaseSigned(
                            NEW,
                            CITIZEN,
                            on("02-01"),
                            LandlordKind.HOUSING_ASSOCIATION,
                            LeasedHome.HOUSING_FIRST,
                            on("03-01"),
                            NOTE));
        }

        @Test
        void givenSigned_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered()).whenRepeated(SIGN).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenNobody_whenALeaseIsSigned_thenRefused() {
            given().when(SIGN).thenRefused("citizen-registered-first");
        }
    }

    @Nested
    class Ending {

        @Test
        void givenALease_whenItEnds_thenRecorded() {
            signedAnd()
                    .when(end("10-01"))
                    .thenRecorded(new LeaseEnded(NEW, CITIZEN, on("10-01"), LEASE, LeaseEnding.EVICTED, NOTE));
        }

        @Test
        void givenEnded_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            signedAnd().whenRepeated(end("10-01")).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenEnded_whenItEndsAgain_thenRefusedAndTheEndNamed() {
            signedAnd(ended("10-01")).when(end("10-02")).thenRefused("lease-ended-once", entry(39));
        }

        @Test
        void givenALease_whenItEndsBeforeItsSigningOrItsLastEntry_thenRefusedAndThatNamed() {
            signedAnd().when(end("01-31")).thenRefused("lease-ends-last", LEASE);
            signedAnd(owes("06-03")).when(end("06-02")).thenRefused("lease-ends-last", ARREARS);
        }

        @Test
        void givenNoLease_whenItEnds_thenRefused() {
            given(registered()).when(end("10-01")).thenRefused("lease-known");
        }
    }

    @Nested
    class Owing {

        @Test
        void givenALease_whenRentIsOwed_thenRecorded() {
            signedAnd()
                    .when(owe("06-03", 612_550L))
                    .thenRecorded(new ArrearsNoted(NEW, CITIZEN, on("06-03"), LEASE, 612_550L, NOTE));
            signedAnd()
                    .when(owe("06-03", null))
                    .thenRecorded(new ArrearsNoted(NEW, CITIZEN, on("06-03"), LEASE, null, NOTE));
        }

        @Test
        void givenOwed_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            signedAnd().whenRepeated(owe("06-03", 612_550L)).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenALease_whenRentIsOwedBeforeItOrAfterItsEnd_thenRefusedAndThatNamed() {
            signedAnd().when(owe("01-31", 1L)).thenRefused("lease-running", LEASE);
            signedAnd(ended("10-01")).when(owe("10-02", 1L)).thenRefused("lease-running", entry(39));
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -1, 10_000_000_001L})
        void givenALease_whenTheAmountIsNone_thenRefused(long amount) {
            signedAnd().when(owe("06-03", amount)).thenRefused("arrears-amount");
        }

        @Test
        void givenNoLease_whenRentIsOwed_thenRefused() {
            given(registered()).when(owe("06-03", 1L)).thenRefused("lease-known");
        }
    }

    @Nested
    class Settling {

        @Test
        void givenArrears_whenSettledAlsoAfterTheEndOfTheLease_thenRecorded() {
            signedAnd(owes("06-03"), ended("10-01"))
                    .when(settle("11-01"))
                    .thenRecorded(new ArrearsSettled(NEW, CITIZEN, on("11-01"), ARREARS, NOTE));
        }

        @Test
        void givenSettled_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            signedAnd(owes("06-03")).whenRepeated(settle("07-01")).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenSettled_whenSettledAgain_thenRefusedAndTheFirstNamed() {
            signedAnd(owes("06-03"), new ArrearsSettled(entry(38), CITIZEN, on("07-01"), ARREARS, null))
                    .when(settle("07-02"))
                    .thenRefused("arrears-settled-once", entry(38));
        }

        @Test
        void givenArrears_whenSettledBefore_thenRefusedAndTheArrearsNamed() {
            signedAnd(owes("06-03")).when(settle("06-02")).thenRefused("arrears-come-first", ARREARS);
        }

        @Test
        void givenNoArrears_whenSettled_thenRefused() {
            signedAnd().when(settle("07-01")).thenRefused("arrears-known");
        }
    }

    @Nested
    class Evicting {

        @Test
        void givenALease_whenTheLandlordWarnsOfAnEviction_thenRecorded() {
            signedAnd().when(warn("06-20")).thenRecorded(new EvictionWarned(NEW, CITIZEN, on("06-20"), LEASE, NOTE));
        }

        @Test
        void givenALease_whenAdviceIsHeld_thenRecorded() {
            signedAnd()
                    .when(advise("06-24"))
                    .thenRecorded(new EvictionAdviceHeld(NEW, CITIZEN, on("06-24"), LEASE, NOTE));
        }

        @Test
        void givenWarnedOrAdvised_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            signedAnd().whenRepeated(warn("06-20")).thenAnsweredAsBefore(NEW);
            signedAnd().whenRepeated(advise("06-24")).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenTheLeaseHasEnded_whenWarnedOrAdvised_thenRefusedAndTheEndNamed() {
            signedAnd(ended("06-01")).when(warn("06-20")).thenRefused("lease-running", entry(39));
            signedAnd(ended("06-01")).when(advise("06-24")).thenRefused("lease-running", entry(39));
        }

        @Test
        void givenNoLease_whenWarnedOrAdvised_thenRefused() {
            given(registered()).when(warn("06-20")).thenRefused("lease-known");
            given(registered()).when(advise("06-24")).thenRefused("lease-known");
        }
    }

    private static Story signedAnd(CitizenEvent... more) {
        var signed = new LeaseSigned(
                LEASE, CITIZEN, on("02-01"), LandlordKind.PRIVATE, LeasedHome.ORDINARY, on("03-01"), null);
        return given(
                Stream.concat(Stream.of(registered(), signed), Stream.of(more)).toArray(CitizenEvent[]::new));
    }

    private static LeaseEnded ended(String day) {
        return new LeaseEnded(entry(39), CITIZEN, on(day), LEASE, LeaseEnding.GIVEN_UP, null);
    }

    private static ArrearsNoted owes(String day) {
        return new ArrearsNoted(ARREARS, CITIZEN, on(day), LEASE, null, null);
    }

    private static EndLease end(String day) {
        return new EndLease(on(day), LEASE, LeaseEnding.EVICTED, NOTE);
    }

    private static NoteArrears owe(String day, @Nullable Long amount) {
        return new NoteArrears(on(day), LEASE, amount, NOTE);
    }

    private static SettleArrears settle(String day) {
        return new SettleArrears(on(day), ARREARS, NOTE);
    }

    private static WarnOfEviction warn(String day) {
        return new WarnOfEviction(on(day), LEASE, NOTE);
    }

    private static HoldEvictionAdvice advise(String day) {
        return new HoldEvictionAdvice(on(day), LEASE, NOTE);
    }
}
