package dk.spor.query.offer;

import static dk.spor.query.testing.Facts.HERBERG;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.events.SporEvent;
import dk.spor.query.testing.Told;
import dk.spor.testing.Examples;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferCardTest {

    private final OfferOpened opened =
            new OfferOpened(Examples.entry(1), HERBERG, day("2017-01-01"), "Herberget", OfferKind.SHELTER, null, 9);
    private final OfferClosed closed = new OfferClosed(Examples.entry(2), HERBERG, day("2025-01-01"));

    @Test
    void givenNothingIsKnown_thenTheOfferGoesByItsIdentifier() {
        assertThat(card().name()).isEqualTo("herberg");
    }

    @Test
    void givenOpened_thenTheCardHasItsNameKindAndPlaces() {
        assertThat(card(opened).name()).isEqualTo("Herberget");
        assertThat(card(opened).kind()).isEqualTo(OfferKind.SHELTER);
        assertThat(card(opened).places()).isEqualTo(9);
        assertThat(card(opened).closedOn()).isNull();
    }

    @Test
    void givenClosed_thenItKeepsItsName_andOpenedAgainItIsOpen() {
        assertThat(card(opened, closed).closedOn()).isEqualTo(day("2025-01-01"));
        assertThat(card(opened, closed).name()).isEqualTo("Herberget");
        assertThat(card(opened, closed, opened).closedOn()).isNull();
    }

    @Test
    void givenTermsThatWereSetTwice_thenEachHoldsInItsPeriodAndTheFirstIsKept() {
        var card = card(opened, terms(3, "2017-01-01", 18), terms(4, "2023-01-01", 16));

        assertThat(card.termsOn(day("2016-12-31"))).isEmpty();
        assertThat(card.termsOn(day("2022-12-31")).orElseThrow().terms().youngest())
                .isEqualTo(18);
        assertThat(card.termsOn(day("2023-01-01")).orElseThrow().terms().youngest())
                .isEqualTo(16);
        assertThat(card.terms())
                .extracting(TermsPeriod::version, TermsPeriod::from, TermsPeriod::until)
                .containsExactly(tuple(1, day("2017-01-01"), day("2023-01-01")), tuple(2, day("2023-01-01"), null));
    }

    @Test
    void givenTermsThatAreRecordedLate_thenTheyHoldUntilTheNextOnesAndHaveALaterVersion() {
        var card = card(opened, terms(3, "2023-01-01", 16), terms(4, "2017-01-01", 18));

        assertThat(card.terms())
                .extracting(TermsPeriod::version, TermsPeriod::from, TermsPeriod::until)
                .containsExactly(tuple(2, day("2017-01-01"), day("2023-01-01")), tuple(1, day("2023-01-01"), null));
    }

    @Test
    void givenTwoTermsForOneDay_thenThoseRecordedLastHoldAndTheOthersAreKept() {
        var card = card(opened, terms(3, "2017-01-01", 18), terms(4, "2017-01-01", 16));

        assertThat(card.termsOn(day("2017-01-01")).orElseThrow().version()).isEqualTo(2);
        assertThat(card.terms()).hasSize(2);
    }

    @Test
    void givenClosedAndOpenedAgain_thenTheTermsStay() {
        assertThat(card(opened, terms(3, "2017-01-01", 18), closed, opened).terms())
                .hasSize(1);
    }

    private static OfferTermsSet terms(int entry, String from, int youngest) {
        var terms = new OfferTerms(
                List.of(), null, youngest, null, List.of(), true, List.of(), List.of(), null, null, null);
        return new OfferTermsSet(Examples.entry(entry), HERBERG, day(from), terms);
    }

    private static OfferCard card(SporEvent... told) {
        var card = OfferCard.of(HERBERG);
        for (var event : Told.recorded(List.of(told))) {
            card = OfferCard.evolve(card, event);
        }
        return card;
    }
}
