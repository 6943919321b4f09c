package dk.spor.command.referral;

import static dk.spor.command.testing.History.ACCEPTANCE;
import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.CLOSED;
import static dk.spor.command.testing.History.INTAKE;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.REFERRAL;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.declined;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.intake;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.History.waitListed;
import static dk.spor.command.testing.History.withdrawn;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.asking;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.DeclineReferral;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.ReferralCommand.ReferCitizenToSeveral;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.command.request.EntryIdsOf;
import dk.spor.command.testing.History;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralDeclined;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import dk.spor.values.DeclineGround;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.WithdrawalReason;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final Note NOTE = new Note("fra Min indgang");

    @Nested
    class ReferringToSeveral {

        private static final OfferId HERBERG = History.HERBERG;

        @Test
        void givenAnIntake_whenReferredToTwoOffers_thenBothReferralsAreRecorded() {
            given(registered(), intake("01-05"))
                    .when(several("01-06", PITSTOP, HERBERG))
                    .thenRecorded(
                            new CitizenReferred(NEW, CITIZEN, on("01-06"), PITSTOP, INTAKE, NOTE),
                            new CitizenReferred(second(), CITIZEN, on("01-06"), HERBERG, INTAKE, NOTE));
        }

        @Test
        void givenBothReferrals_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), intake("01-05"))
                    .whenRepeated(several("01-06", PITSTOP, HERBERG))
                    .thenAnsweredAsBefore(NEW, second());
        }

        @Test
        void givenOneOfferThatClosed_whenReferredToIt_thenAllAreRefusedAndThatOneNamed() {
            given(registered(), intake("01-05"))
                    .when(several("02-01", PITSTOP, CLOSED))
                    .thenRefused("offer-open", entry(91), "offers[1] (", "Nothing was recorded.");
        }

        @Test
        void givenOneOfferThatThereIsNot_whenReferredToIt_thenAllAreRefusedAndItsPlaceInTheListNamed() {
            given(registered(), intake("01-05"))
                    .when(several("01-06", PITSTOP, HERBERG, new OfferId("findes-ikke")))
                    .thenRefused("offer-known", "offers[2]: ");
        }

        @Test
        void givenOneOfferTwice_whenReferredToIt_thenRefused() {
            given(registered(), intake("01-05"))
                    .when(several("01-06", PITSTOP, PITSTOP))
                    .thenRefused("referrals-at-once-differ");
        }

        @Test
        void givenNoOffers_whenReferredToThem_thenRefused() {
            given(registered(), intake("01-05")).when(several("01-06")).thenRefused("referrals-at-once");
        }

        @Test
        void givenNoSuchIntake_whenReferredBecauseOfIt_thenRefused() {
            given(registered()).when(several("01-06", PITSTOP, HERBERG)).thenRefused("intake-known");
        }

        private static ReferCitizenToSeveral several(String day, OfferId... offers) {
            return new ReferCitizenToSeveral(on(day), List.of(offers), INTAKE, NOTE);
        }

        /** The identifiers of further entries follow from the first. */
        private static EntryId second() {
            var given = EntryIdsOf.request(asking("new"));
            given.next();
            return given.next();
        }
    }

    @Nested
    class Referring {

        @Test
        void givenAnIntake_whenReferredBecauseOfIt_thenReferred() {
            given(registered(), intake("01-05"))
                    .when(new ReferCitizen(on("01-06"), PITSTOP, INTAKE, NOTE))
                    .thenRecorded(new CitizenReferred(NEW, CITIZEN, on("01-06"), PITSTOP, INTAKE, NOTE));
        }

        @Test
        void givenNoSuchIntake_whenReferredBecauseOfIt_thenRefused() {
            given(registered())
                    .when(new ReferCitizen(on("01-06"), PITSTOP, INTAKE, null))
                    .thenRefused("intake-known");
        }

        @Test
        void givenAnIntake_whenReferredBeforeIt_thenRefusedAndTheIntakeNamed() {
            given(registered(), intake("01-05"))
                    .when(new ReferCitizen(on("01-04"), PITSTOP, INTAKE, null))
                    .thenRefused("intake-comes-first", INTAKE);
        }

        @Test
        void givenNoSuchOffer_whenReferredThere_thenRefused() {
            given(registered())
                    .when(new ReferCitizen(on("01-06"), new OfferId("findes-ikke"), null, null))
                    .thenRefused("offer-known");
        }

        @Test
        void givenAnOfferThatClosed_whenReferredThereOnThatDay_thenRefusedAndTheClosingNamed() {
            given(registered())
                    .when(new ReferCitizen(on("02-01"), CLOSED, null, null))
                    .thenRefused("offer-open", entry(91));
        }

        @Test
        void givenAnOfferThatClosed_whenAReferralFromTheDayBeforeIsRecordedLate_thenReferred() {
            given(registered())
                    .when(new ReferCitizen(on("01-31"), CLOSED, null, null))
                    .thenRecorded(new CitizenReferred(NEW, CITIZEN, on("01-31"), CLOSED, null, null));
        }

        @Test
        void givenAnOfferThatOpenedIn2015_whenReferredBefore_thenRefusedAndTheOpeningNamed() {
            given(registered())
                    .when(new ReferCitizen(on("01-06").withYear(2015), PITSTOP, null, null))
                    .thenRefused("offer-open", entry(90));
        }

        @Test
        void givenReferred_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered())
                    .whenRepeated(new ReferCitizen(on("01-06"), PITSTOP, null, NOTE))
                    .thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class Accepting {

        @Test
        void givenReferred_whenAccepted_thenAccepted() {
            given(registered(), referred("01-06"))
                    .when(new AcceptReferral(on("01-09"), REFERRAL, NOTE))
                    .thenRecorded(new ReferralAccepted(NEW, CITIZEN, on("01-09"), REFERRAL, NOTE));
        }

        @Test
        void givenWaitListed_whenPlaceFrees_thenAccepted() {
            given(registered(), referred("01-06"), waitListed(entry(5), "01-07"))
                    .when(new AcceptReferral(on("03-01"), REFERRAL, null))
                    .thenRecorded(new ReferralAccepted(NEW, CITIZEN, on("03-01"), REFERRAL, null));
        }

        @Test
        void givenNoSuchReferral_whenAccepted_thenRefused() {
            given(registered())
                    .when(new AcceptReferral(on("01-09"), REFERRAL, null))
                    .thenRefused("referral-known");
        }

        @Test
        void givenReferred_whenAcceptedTheDayBefore_thenRefusedAndTheReferralNamed() {
            given(registered(), referred("01-06"))
                    .when(new AcceptReferral(on("01-05"), REFERRAL, null))
                    .thenRefused("referral-comes-first", REFERRAL);
        }

        @Test
        void givenAccepted_whenAcceptedAgain_thenRefusedAndTheAcceptanceNamed() {
            given(registered(), referred("01-06"), accepted("01-09"))
                    .when(new AcceptReferral(on("01-10"), REFERRAL, null))
                    .thenRefused("referral-decided-once", ACCEPTANCE);
        }

        @Test
        void givenDeclined_whenAccepted_thenRefusedAndTheDeclineNamed() {
            given(registered(), referred("01-06"), declined(entry(6), "01-07"))
                    .when(new AcceptReferral(on("01-10"), REFERRAL, null))
                    .thenRefused("referral-decided-once", entry(6));
        }

        @Test
        void givenWithdrawn_whenAcceptedLater_thenRefusedAndTheWithdrawalNamed() {
            given(registered(), referred("01-06"), withdrawn(entry(7), "01-08"))
                    .when(new AcceptReferral(on("01-09"), REFERRAL, null))
                    .thenRefused("referral-nothing-after-end", entry(7));
        }

        @Test
        void givenWithdrawn_whenAnEarlierAcceptanceIsRecordedLate_thenAccepted() {
            given(registered(), referred("01-06"), withdrawn(entry(7), "01-08"))
                    .when(new AcceptReferral(on("01-07"), REFERRAL, null))
                    .thenRecorded(new ReferralAccepted(NEW, CITIZEN, on("01-07"), REFERRAL, null));
        }

        @Test
        void givenAccepted_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), referred("01-06"))
                    .whenRepeated(new AcceptReferral(on("01-09"), REFERRAL, null))
                    .thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class Declining {

        private final DeclineReferral decline =
                new DeclineReferral(on("01-07"), REFERRAL, DeclineGround.WRONG_SUBSTANCE, NOTE);

        @Test
        void givenReferred_whenDeclined_thenDeclinedWithItsGround() {
            given(registered(), referred("01-06"))
                    .when(decline)
                    .thenRecorded(new ReferralDeclined(
                            NEW, CITIZEN, on("01-07"), REFERRAL, DeclineGround.WRONG_SUBSTANCE, NOTE));
        }

        @Test
        void givenAccepted_whenDeclined_thenRefusedAndTheAcceptanceNamed() {
            given(registered(), referred("01-06"), accepted("01-06"))
                    .when(decline)
                    .thenRefused("referral-decided-once", ACCEPTANCE);
        }

        @Test
        void givenWithdrawn_whenDeclined_thenRefusedAndTheWithdrawalNamed() {
            given(registered(), referred("01-06"), withdrawn(entry(7), "01-06"))
                    .when(decline)
                    .thenRefused("referral-ends-once", entry(7));
        }

        @Test
        void givenWaitListedLater_whenAnEarlierDeclineIsRecorded_thenRefusedAndTheWaitNamed() {
            given(registered(), referred("01-06"), waitListed(entry(5), "01-08"))
                    .when(decline)
                    .thenRefused("referral-ends-last", entry(5));
        }

        @Test
        void givenDeclined_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), referred("01-06")).whenRepeated(decline).thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class Waiting {

        private final WaitListCitizen wait = new WaitListCitizen(on("01-10"), REFERRAL, NOTE);

        @Test
        void givenReferred_whenPutOnTheWaitingList_thenWaitListed() {
            given(registered(), referred("01-06"))
                    .when(wait)
                    .thenRecorded(new CitizenWaitListed(NEW, CITIZEN, on("01-10"), REFERRAL, NOTE));
        }

        @Test
        void givenAccepted_whenNoPlaceIsFree_thenWaitListed() {
            given(registered(), referred("01-06"), accepted("01-09"))
                    .when(wait)
                    .thenRecorded(new CitizenWaitListed(NEW, CITIZEN, on("01-10"), REFERRAL, NOTE));
        }

        @Test
        void givenWaitListed_whenPutThereAgain_thenRefusedAndTheFirstNamed() {
            given(registered(), referred("01-06"), waitListed(entry(5), "01-07"))
                    .when(wait)
                    .thenRefused("referral-wait-listed-once", entry(5));
        }

        @Test
        void givenDeclined_whenPutOnTheWaitingListAfterwards_thenRefusedAndTheDeclineNamed() {
            given(registered(), referred("01-06"), declined(entry(6), "01-07"))
                    .when(wait)
                    .thenRefused("referral-nothing-after-end", entry(6));
        }

        @Test
        void givenWaitListed_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), referred("01-06")).whenRepeated(wait).thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class Withdrawing {

        private final WithdrawReferral withdraw =
                new WithdrawReferral(on("01-10"), REFERRAL, WithdrawalReason.NEED_GONE, NOTE);

        @Test
        void givenAcceptedAndWaiting_whenWithdrawn_thenWithdrawn() {
            given(registered(), referred("01-06"), accepted("01-09"), waitListed(entry(5), "01-09"))
                    .when(withdraw)
                    .thenRecorded(new ReferralWithdrawn(
                            NEW, CITIZEN, on("01-10"), REFERRAL, WithdrawalReason.NEED_GONE, NOTE));
        }

        @Test
        void givenDeclined_whenWithdrawn_thenRefusedAndTheDeclineNamed() {
            given(registered(), referred("01-06"), declined(entry(6), "01-07"))
                    .when(withdraw)
                    .thenRefused("referral-ends-once", entry(6));
        }

        @Test
        void givenAcceptedLater_whenAnEarlierWithdrawalIsRecorded_thenRefusedAndTheAcceptanceNamed() {
            given(registered(), referred("01-06"), accepted("01-11"))
                    .when(withdraw)
                    .thenRefused("referral-ends-last", ACCEPTANCE, "the earliest day is 2026-01-11");
        }

        @Test
        void givenWithdrawn_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), referred("01-06")).whenRepeated(withdraw).thenAnsweredAsBefore(NEW);
        }
    }
}
