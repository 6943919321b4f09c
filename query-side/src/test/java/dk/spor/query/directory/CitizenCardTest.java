package dk.spor.query.directory;

import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.events.SporEvent;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.values.Cpr;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitizenCardTest {

    private final Facts facts = new Facts();

    @Test
    void givenRegistered_thenTheCardSaysWhoItIs() {
        var card = card(facts.registered("2026-01-05", "Åse", "Ømark", "6101901234"));

        assertThat(card.nameParts()).containsExactly("ase", "omark");
        assertThat(card.cpr()).isEqualTo(new Cpr("6101901234"));
        assertThat(card.bornOn()).isEqualTo(day("1990-01-01"));
        assertThat(card.registeredOn()).isEqualTo(day("2026-01-05"));
    }

    @Test
    void givenAnonymous_thenTheCardHasNeitherNumberNorDayOfBirth() {
        var card = card(facts.registered("2026-01-05", "Ukendt", "Borger", null));

        assertThat(card.cpr()).isNull();
        assertThat(card.bornOn()).isNull();
    }

    @Test
    void givenAnythingElseHappens_thenTheCardStaysAsItIs() {
        var registered = facts.registered("2026-01-05", "Åse", "Ømark", null);

        assertThat(card(registered, facts.intake("2026-01-06"))).isEqualTo(card(registered));
    }

    private CitizenCard card(SporEvent... told) {
        var card = CitizenCard.of(facts.citizen());
        for (var event : Told.recorded(List.of(told))) {
            card = CitizenCard.evolve(card, event);
        }
        return card;
    }
}
