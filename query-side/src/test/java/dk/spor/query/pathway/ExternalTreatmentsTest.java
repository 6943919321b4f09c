package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.events.SporEvent;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.Due;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A treatment elsewhere is to be followed up, again and again until it ends. */
class ExternalTreatmentsTest {

    private static final OfferId AUTHORITY = new OfferId("pitstop-myndighed");

    private final Facts facts = new Facts();

    @Test
    void givenBegunElsewhere_thenAFollowUpIsDueAfterThreeMonths_untilItEnds() {
        var begun = facts.begunElsewhere("2026-01-10", AUTHORITY);
        var followedUp = facts.followedUpElsewhere("2026-04-01", begun);

        assertThat(due(begun))
                .containsExactly(new Due(
                        Due.What.EXTERNAL_TREATMENT_FOLLOW_UP,
                        begun.entryId(),
                        AUTHORITY,
                        day("2026-04-10"),
                        Due.Timing.OVERDUE,
                        List.of(begun.entryId())));
        assertThat(due(begun, followedUp))
                .containsExactly(new Due(
                        Due.What.EXTERNAL_TREATMENT_FOLLOW_UP,
                        begun.entryId(),
                        AUTHORITY,
                        day("2026-07-01"),
                        Due.Timing.LATER,
                        List.of(begun.entryId(), followedUp.entryId())));
        assertThat(due(begun, followedUp, facts.endedElsewhere("2026-05-01", begun)))
                .isEmpty();
    }

    @Test
    void givenAnOfferThatTheRuleDoesNotSpeakOf_thenNothingIsDue() {
        assertThat(due(facts.begunElsewhere("2026-01-10", PITSTOP))).isEmpty();
    }

    @Test
    void givenTwoTreatments_thenFollowUpsAndEndsBelongToTheirOwn() {
        var first = facts.begunElsewhere("2026-01-10", AUTHORITY);
        var second = facts.begunElsewhere("2026-02-10", PITSTOP);

        var treatments = Told.pathway(
                        facts,
                        second,
                        first,
                        facts.followedUpElsewhere("2026-03-01", second),
                        facts.endedElsewhere("2026-05-01", first))
                .externalTreatments();

        assertThat(treatments).extracting(ExternalTreatment::offer).containsExactly(AUTHORITY, PITSTOP);
        assertThat(treatments.getFirst().followUps()).isEmpty();
        assertThat(treatments.getFirst().end()).isNotNull();
        assertThat(treatments.getLast().followUps()).hasSize(1);
        assertThat(treatments.getLast().end()).isNull();
    }

    @Test
    void givenNoSuchTreatment_whenItEnds_thenItCanNotBeFolded() {
        var begun = facts.begunElsewhere("2026-01-10", AUTHORITY);

        assertThatThrownBy(() -> Told.pathway(facts, facts.endedElsewhere("2026-05-01", begun)))
                .isInstanceOf(UnfoldableEvent.class);
    }

    private List<Due> due(SporEvent... events) {
        return Told.pathway(facts, events).due(day("2026-06-01"), RuleCatalogue.delivered());
    }
}
