package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.HERBERG;
import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.events.CitizenEvent;
import dk.spor.events.SporEvent;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.rules.RuleCatalogue;
import dk.spor.testing.Examples;
import dk.spor.values.AssessmentKind;
import dk.spor.values.Cpr;
import dk.spor.values.LifeDimension;
import org.junit.jupiter.api.Test;

class PathwayTest {

    private final Facts facts = new Facts();

    @Test
    void givenNothingIsKnown_thenThePathwayIsEmptyAndNothingIsDue() {
        var pathway = Pathway.of(facts.citizen());

        assertThat(pathway.person()).isNull();
        assertThat(pathway.lanes()).isEmpty();
        assertThat(pathway.due(day("2026-01-01"), RuleCatalogue.delivered())).isEmpty();
        assertThat(pathway.gaps()).isEmpty();
    }

    @Test
    void givenRegisteredWithACprNumberAlone_thenTheDayOfBirthIsTheNumbers() {
        var pathway = Told.pathway(facts, facts.registered("2026-01-05", "Åse", "Ømark", "610190-1234"));

        assertThat(pathway.person())
                .extracting(Person::on, Person::bornOn, Person::cpr)
                .containsExactly(day("2026-01-05"), day("1990-01-01"), new Cpr("6101901234"));
    }

    @Test
    void givenIntakesAndAssessmentsToldOutOfOrder_thenTheyStandInOrderOfTheirDays() {
        var later = facts.intake("2026-02-01", LifeDimension.HOUSING);
        var earlier = facts.intake("2026-01-05", LifeDimension.SUBSTANCE_USE, LifeDimension.NETWORK);

        var pathway = Told.pathway(facts, later, earlier, facts.assessed("2026-01-06", AssessmentKind.HOUSING_NEEDS));

        assertThat(pathway.intakes())
                .extracting(intake -> intake.entry().id())
                .containsExactly(earlier.entryId(), later.entryId());
        assertThat(pathway.intakes().getFirst().needs())
                .containsExactly(LifeDimension.SUBSTANCE_USE, LifeDimension.NETWORK);
        assertThat(pathway.assessments()).extracting(Assessment::kind).containsExactly(AssessmentKind.HOUSING_NEEDS);
    }

    @Test
    void givenSeveralOffers_thenEachHasOneLaneInTheOrderInWhichTheCitizenCameToThem() {
        var toHerberg = facts.referred("2026-02-01", HERBERG);
        var toPitstop = facts.referred("2026-01-05", PITSTOP);
        var toHerbergAgain = facts.referred("2026-06-01", HERBERG);

        var pathway = Told.pathway(facts, toHerberg, toPitstop, toHerbergAgain);

        assertThat(pathway.lanes()).extracting(Lane::offer).containsExactly(PITSTOP, HERBERG);
        assertThat(pathway.lanes().getLast().referrals()).hasSize(2);
        assertThat(pathway.lanes().getLast().since()).isEqualTo(day("2026-02-01"));
    }

    @Test
    void givenTwoFactsOfOneDay_thenTheyStandInTheOrderInWhichTheyWereTold() {
        var first = facts.intake("2026-01-05");
        var second = facts.intake("2026-01-05");

        assertThat(Told.pathway(facts, first, second).intakes())
                .extracting(intake -> intake.entry().id())
                .containsExactly(first.entryId(), second.entryId());
    }

    @Test
    void givenEveryKindOfEventThereIs_thenThePathwayTakesThemAll() {
        var events = Examples.ofEveryEvent();

        var pathway = Told.pathway(facts, events);

        assertThat(pathway.lanes()).extracting(Lane::offer).containsExactly(Examples.PITSTOP);
        assertThat(pathway.enrolments()).hasSize(1);
        assertThat(pathway.enrolments().getFirst().sessions()).hasSize(2);
        assertThat(pathway.housing().moves()).hasSize(1);
        assertThat(pathway.relapses()).hasSize(1);
        assertThat(events)
                .filteredOn(CitizenEvent.class::isInstance)
                .extracting(SporEvent::entryId)
                .doesNotHaveDuplicates();
    }
}
