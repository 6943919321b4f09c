package dk.spor.app.hmis.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.hmis.TrialExport;
import dk.spor.app.migration.plan.Plan;
import dk.spor.app.migration.plan.PlannedFact.OfferFact;
import dk.spor.app.migration.plan.Source;
import dk.spor.command.OfferCommand;
import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferMappingTest {

    @TempDir
    Path folder;

    @Test
    void givenAShelter_whenPlanned_thenItsPlacesAreTheBedsInForceAllYearOnTheLastDay() {
        assertThat(commands("hmis-7001-10"))
                .containsExactly(new OpenOffer(
                        LocalDate.of(2015, 3, 1), "Havnens Herberg", OfferKind.SHELTER, "Fjordby Kommune", 9));
    }

    @Test
    void givenAProjectThatEnded_whenPlanned_thenItIsClosedAfterEverythingElse() {
        var plan = Told.plan(TrialExport.in(folder));

        assertThat(Told.ofOffers(plan.stages().getLast()))
                .extracting(OfferFact::command)
                .containsExactly(new CloseOffer(LocalDate.of(2025, 5, 31)));
        assertThat(commands(plan, "hmis-7001-11"))
                .contains(new OpenOffer(
                        LocalDate.of(2018, 10, 1),
                        "Nattely",
                        OfferKind.SHELTER,
                        "Foreningen \"Broen\", Fjordby",
                        null));
    }

    @Test
    void givenRapidRehousing_whenPlanned_thenItsBedsAreNoPlaces() {
        assertThat(commands("hmis-7001-12"))
                .containsExactly(new OpenOffer(
                        LocalDate.of(2020, 1, 1),
                        "Hurtigt i bolig",
                        OfferKind.HOUSING_SUPPORT,
                        "Fjordby Kommune",
                        null));
    }

    @Test
    void givenReferralsByEvent_whenPlanned_thenEachKindIsAnOfferOpenedOnce() {
        var plan = Told.plan(TrialExport.in(folder)
                .withRow("Event.csv", "v9,e1,c1,2025-02-11,13,,,,,,2025-02-11 10:00:00,2025-02-11 10:00:00,u1,,T1"));

        assertThat(Told.ofOffers(plan.stages().getFirst()))
                .extracting(fact -> fact.offer().value())
                .filteredOn(offer -> offer.contains("event"))
                .containsExactly("hmis-7001-event-13", "hmis-7001-event-10", "hmis-7001-event-4", "hmis-7001-event-14");
    }

    @ParameterizedTest
    @CsvSource({
        "0, SHELTER",
        "1, SHELTER",
        "2, SHELTER",
        "3, HOUSING",
        "4, OUTREACH",
        "6, OTHER",
        "7, OTHER",
        "8, SHELTER",
        "9, HOUSING",
        "10, HOUSING",
        "11, CAFE",
        "12, HOUSING_SUPPORT",
        "13, HOUSING_SUPPORT",
        "14, COORDINATION"
    })
    void everyProjectTypeOfTheStandardIsAKindOfOffer(int type, OfferKind kind) {
        assertThat(ProjectType.of(type)).map(ProjectType::kind).contains(kind);
    }

    @Test
    void givenProjectsWithNamesThatLookAlike_whenNamed_thenTheyStayApart() {
        var source = new Source("hmis/7001", "7001", "T1", "2026", null, null);

        assertThat(Stream.of("ab1", "AB1", "a-b1", "ab-1", "x".repeat(40)).map(id -> Names.project(source, id)))
                .doesNotHaveDuplicates()
                .contains(new OfferId("hmis-7001-ab1"));
    }

    private Stream<OfferCommand> commands(String offer) {
        return commands(Told.plan(TrialExport.in(folder)), offer);
    }

    private static Stream<OfferCommand> commands(Plan plan, String offer) {
        return plan.facts()
                .filter(OfferFact.class::isInstance)
                .map(OfferFact.class::cast)
                .filter(fact -> fact.offer().value().equals(offer))
                .map(OfferFact::command);
    }
}
