package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.SporEvent;
import dk.spor.query.pathway.Referral.State;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.DeclineGround;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private final Facts facts = new Facts();
    private final CitizenReferred referred = facts.referred("2026-01-05", PITSTOP);

    @Test
    void givenAReferral_thenNothingHasBeenSaidYet() {
        var referral = referral(referred);

        assertThat(referral.state()).isEqualTo(State.REFERRED);
        assertThat(referral.on()).isEqualTo(day("2026-01-05"));
        assertThat(referral.entry().id()).isEqualTo(referred.entryId());
        assertThat(referral.entry().position()).isEqualTo(1);
    }

    @Test
    void givenWaitListed_whenNothingElseIsTold_thenTheWaitLasts() {
        var referral = referral(referred, facts.waitListed("2026-01-07", referred));

        assertThat(referral.state()).isEqualTo(State.WAITING);
        assertThat(referral.waits())
                .extracting(Wait::from, Wait::until)
                .containsExactly(tuple(day("2026-01-07"), null));
    }

    @Test
    void givenWaitListed_whenAccepted_thenTheWaitGoesOnUntilThereIsAPlace() {
        var waitListed = facts.waitListed("2026-01-07", referred);
        var accepted = facts.accepted("2026-01-09", referred);

        var stillWaiting = referral(referred, waitListed, accepted);
        var enrolled = referral(referred, waitListed, accepted, facts.enrolled("2026-02-01", referred));

        assertThat(stillWaiting.state()).isEqualTo(State.ACCEPTED);
        assertThat(stillWaiting.waits()).extracting(Wait::until).containsOnlyNulls();
        assertThat(enrolled.state()).isEqualTo(State.ENROLLED);
        assertThat(enrolled.waits())
                .extracting(Wait::from, Wait::until)
                .containsExactly(tuple(day("2026-01-07"), day("2026-02-01")));
    }

    @Test
    void givenWaitListed_whenDeclined_thenTheWaitIsOverAndTheGroundIsKept() {
        var referral = referral(
                referred,
                facts.waitListed("2026-01-07", referred),
                facts.declined("2026-01-20", referred, DeclineGround.WRONG_SUBSTANCE));

        assertThat(referral.state()).isEqualTo(State.DECLINED);
        assertThat(referral.waits()).extracting(Wait::until).containsExactly(day("2026-01-20"));
        assertThat(referral.steps().getLast())
                .isInstanceOfSatisfying(
                        ReferralStep.Declined.class,
                        declined -> assertThat(declined.ground()).isEqualTo(DeclineGround.WRONG_SUBSTANCE));
    }

    @Test
    void givenWithdrawn_whenAnEarlierWaitIsToldOfLater_thenTheWaitStandsBeforeItsEnd() {
        var referral =
                referral(referred, facts.withdrawn("2026-02-01", referred), facts.waitListed("2026-01-07", referred));

        assertThat(referral.state()).isEqualTo(State.WITHDRAWN);
        assertThat(referral.waits())
                .extracting(Wait::from, Wait::until)
                .containsExactly(tuple(day("2026-01-07"), day("2026-02-01")));
    }

    @Test
    void givenEnrolled_whenTheAcceptanceOfTheSameDayIsToldLater_thenTheReferralStaysEnrolled() {
        var referral =
                referral(referred, facts.enrolled("2026-02-01", referred), facts.accepted("2026-02-01", referred));

        assertThat(referral.state()).isEqualTo(State.ENROLLED);
    }

    @Test
    void givenNoSuchReferral_whenItIsAccepted_thenTheFoldRefusesToGuess() {
        assertThatThrownBy(() -> Told.pathway(facts, facts.accepted("2026-01-09", referred)))
                .isInstanceOf(UnfoldableEvent.class)
                .hasMessageContaining("referral " + referred.entryId());
    }

    private Referral referral(SporEvent... told) {
        return Told.pathway(facts, told).lanes().getFirst().referrals().getFirst();
    }
}
