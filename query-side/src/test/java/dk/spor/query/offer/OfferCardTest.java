package dk.spor.query.offer;

import static dk.spor.query.testing.Facts.HERBERG;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.SporEvent;
import dk.spor.query.testing.Told;
import dk.spor.testing.Examples;
import dk.spor.values.OfferKind;
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

    private static OfferCard card(SporEvent... told) {
        var card = OfferCard.of(HERBERG);
        for (var event : Told.recorded(List.of(told))) {
            card = OfferCard.evolve(card, event);
        }
        return card;
    }
}
