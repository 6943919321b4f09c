package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.day;
import static dk.spor.values.HousingSituation.OWN_HOME;
import static dk.spor.values.HousingSituation.SHELTER;
import static dk.spor.values.HousingSituation.STREET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.events.SporEvent;
import dk.spor.query.pathway.Housing.Stay;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import org.junit.jupiter.api.Test;

class HousingTest {

    private final Facts facts = new Facts();

    @Test
    void givenMoves_thenEachStayLastsUntilTheNextMove_andTheFirstOneTellsOfTheHomeBefore() {
        var housing = housing(facts.moved("2026-01-12", STREET, SHELTER), facts.moved("2026-05-01", SHELTER, OWN_HOME));

        assertThat(housing.stays())
                .extracting(Stay::situation, Stay::from, Stay::until)
                .containsExactly(
                        tuple(STREET, null, day("2026-01-12")),
                        tuple(SHELTER, day("2026-01-12"), day("2026-05-01")),
                        tuple(OWN_HOME, day("2026-05-01"), null));
    }

    @Test
    void givenAMoveFromNowhereKnown_thenThereIsNoStayBeforeIt() {
        assertThat(housing(facts.moved("2026-01-12", null, SHELTER)).stays())
                .extracting(Stay::situation)
                .containsExactly(SHELTER);
    }

    @Test
    void givenAnEarlierMoveIsToldLate_thenTheStaysAreCutAnew() {
        var housing = housing(facts.moved("2026-05-01", SHELTER, OWN_HOME), facts.moved("2026-01-12", STREET, SHELTER));

        assertThat(housing.stays())
                .extracting(Stay::situation, Stay::from)
                .containsExactly(
                        tuple(STREET, null), tuple(SHELTER, day("2026-01-12")), tuple(OWN_HOME, day("2026-05-01")));
        assertThat(housing.unexplained()).isEmpty();
    }

    @Test
    void givenAMoveOutOfAHomeThatNoMoveLedTo_thenAMoveIsMissingBetween_untilItIsTold() {
        var toShelter = facts.moved("2026-01-12", STREET, SHELTER);
        var toStreet = facts.moved("2026-06-01", OWN_HOME, STREET);
        var toHome = facts.moved("2026-05-01", SHELTER, OWN_HOME);

        assertThat(housing(toShelter, toStreet).unexplained())
                .extracting(
                        pair -> pair.earlier().entry().id(),
                        pair -> pair.later().entry().id())
                .containsExactly(tuple(toShelter.entryId(), toStreet.entryId()));
        assertThat(housing(toShelter, toStreet, toHome).unexplained()).isEmpty();
    }

    @Test
    void givenStays_thenOneCanAskWhereTheCitizenLivedOnADay() {
        var housing = housing(facts.moved("2026-01-12", STREET, SHELTER), facts.moved("2026-05-01", SHELTER, OWN_HOME));

        assertThat(housing.on(day("2020-01-01"))).map(Stay::situation).contains(STREET);
        assertThat(housing.on(day("2026-04-30"))).map(Stay::situation).contains(SHELTER);
        assertThat(housing.on(day("2026-05-01"))).map(Stay::situation).contains(OWN_HOME);
        assertThat(Housing.UNKNOWN.on(day("2026-05-01"))).isEmpty();
    }

    @Test
    void givenAnObservation_thenItStandsBesideTheStaysAndEndsNone() {
        var housing = housing(facts.moved("2026-01-12", null, SHELTER), facts.observed("2026-02-01", STREET));

        assertThat(housing.observations())
                .extracting(Housing.Observation::situation)
                .containsExactly(STREET);
        assertThat(housing.on(day("2026-03-01"))).map(Stay::situation).contains(SHELTER);
    }

    private Housing housing(SporEvent... told) {
        return Told.pathway(facts, told).housing();
    }
}
