package dk.spor.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.spor.rules.RuleCatalogue;
import dk.spor.values.Circumstance;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferCatalogueTest {

    @TempDir
    Path folder;

    @Test
    void theDeliveredCatalogueHasTheNinePlacesOfTheHerberg() {
        var catalogue = OfferCatalogue.delivered();

        assertThat(catalogue.municipality()).isEqualTo("Ishøj Kommune");
        assertThat(catalogue.offers())
                .filteredOn(offer -> offer.kind() == OfferKind.SHELTER)
                .singleElement()
                .satisfies(herberg -> assertThat(herberg.places()).isEqualTo(9));
        assertThat(catalogue.offers())
                .allSatisfy(offer -> assertThat(offer.source()).isNotNull());
    }

    @Test
    void givenAFileOfAnotherMunicipality_whenRead_thenItsOffersAreTaken() throws IOException {
        var file = written("""
                {"municipality": "Vallensbæk Kommune", "offers": [
                  {"id": "varmestuen", "name": "Varmestuen", "kind": "CAFE", "provider": "Kirkens Korshær",
                   "openedOn": "2019-03-01", "closedOn": "2024-07-01"}]}""");

        var catalogue = OfferCatalogue.read(file);

        assertThat(catalogue.offers())
                .containsExactly(new CatalogueOffer(
                        new OfferId("varmestuen"),
                        "Varmestuen",
                        OfferKind.CAFE,
                        "Kirkens Korshær",
                        null,
                        LocalDate.of(2019, 3, 1),
                        LocalDate.of(2024, 7, 1),
                        List.of(),
                        null));
    }

    @Test
    void givenSeveralErrors_whenRead_thenAllAreNamedWithFileEntryFieldAndWhatWouldBeRight() throws IOException {
        var file = written("""
                {"municipality": "Et sted", "offers": [
                  {"id": "Pitstop!", "name": " ", "kind": "TREATMENT", "places": 0, "openedOn": "1/2-2015"},
                  {"id": "herberg", "name": "Herberg", "kind": "SHELTER", "openedOn": "2023-01-01", "pladser": 9},
                  {"id": "herberg", "name": "Herberg to", "kind": "SHELTER", "openedOn": "2023-01-01"},
                  {"id": "cafe", "name": "Café", "kind": "CAFE", "openedOn": "2023-01-01", "closedOn": "2022-12-31"},
                  "novavi"]}""");

        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> OfferCatalogue.read(file))
                .withMessageStartingWith("The offer catalogue " + file + " can't be used:\n")
                .withMessageContaining("offers[0] (Pitstop!), id: has a form that is not allowed; expected 1 to 64")
                .withMessageContaining("offers[0] (Pitstop!), name: is \" \"; expected the name as on a page")
                .withMessageContaining("offers[0] (Pitstop!), kind: is \"TREATMENT\"; expected one of SINGLE_ENTRY, ")
                .withMessageContaining("offers[0] (Pitstop!), places: is 0; expected a whole number from 1")
                .withMessageContaining("offers[0] (Pitstop!), openedOn: is \"1/2-2015\"; expected a day as YYYY-MM-DD")
                .withMessageContaining("offers[1] (herberg), pladser: is not a field of an offer catalogue; expected")
                .withMessageContaining("offers[2] (herberg), id: is that of offers[1] too")
                .withMessageContaining("offers[3] (cafe), closedOn: is before openedOn; expected a day from 2023-01-01")
                .withMessageContaining("offers[4]: is not an offer; expected an object")
                .satisfies(e -> assertThat(e.problems()).hasSize(9));
    }

    @Test
    void theDeliveredCatalogueHasTheTermsOfTheSources() {
        assertThat(termsOf("herberg")).singleElement().satisfies(it -> {
            assertThat(it.terms().supportHoursAWeek()).isEqualTo(new BigDecimal("11.51"));
            assertThat(it.terms().youngest()).isEqualTo(18);
            assertThat(it.terms().onlyWithoutHome()).isTrue();
            assertThat(it.terms().exclusions())
                    .containsExactly(
                            Circumstance.ACTIVE_DRUG_USE,
                            Circumstance.UNTREATED_MENTAL_ILLNESS,
                            Circumstance.NEED_OF_PHYSICAL_CARE);
        });
        assertThat(termsOf("pitstop")).extracting(it -> it.terms().oldest()).containsExactly(35, null, null);
        assertThat(OfferCatalogue.delivered().offers())
                .flatExtracting(CatalogueOffer::terms)
                .allSatisfy(it -> assertThat(it.source()).isNotNull());
    }

    @Test
    void theDeliveredCatalogueNamesGroundsThatHoldWhereItsTermsBegin() {
        var rules = RuleCatalogue.delivered();

        assertThat(OfferCatalogue.delivered().offers())
                .flatExtracting(CatalogueOffer::terms)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.terms().grounds())
                        .allSatisfy(ground ->
                                assertThat(rules.groundOn(it.from(), ground)).isPresent()));
    }

    @Test
    void givenTermsWithSeveralErrors_whenRead_thenAllAreNamedWithTheirPlace() throws IOException {
        var file = written("""
                {"municipality": "Et sted", "offers": [
                  {"id": "pitstop", "name": "Pitstop", "kind": "DRUG_TREATMENT", "openedOn": "2015-02-01", "terms": [
                    {"from": "2015-01-31", "youngest": "13", "treats": ["HASH"], "grounds": ["§ 101"]},
                    {"from": "2016-01-01", "youngest": 36, "oldest": 35},
                    {"from": "2017-01-01"},
                    {"from": "2017-01-01", "alder": 13, "onlyWithoutHome": "ja"},
                    "fra 2018"]},
                  {"id": "cafe", "name": "Café", "kind": "CAFE", "openedOn": "2023-01-01", "terms": {}}]}""");

        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> OfferCatalogue.read(file))
                .withMessageContaining("offers[0] (pitstop), terms[0], from: is before openedOn; expected a day from")
                .withMessageContaining("terms[0], youngest: is \"13\"; expected a whole number")
                .withMessageContaining("terms[0], treats[0]: is \"HASH\"; expected one of DRUGS, ALCOHOL")
                .withMessageContaining("terms[0], grounds[0]: is \"§ 101\"; expected sections of laws such as sel-101")
                .withMessageContaining("terms[1], oldest: is out of range; expected a whole number from 36 to 120")
                .withMessageContaining("terms[3], from: is that of other terms of the offer too")
                .withMessageContaining("terms[3], alder: is not a field of an offer catalogue; expected one of exclu")
                .withMessageContaining("terms[3], onlyWithoutHome: is \"ja\"; expected true or false")
                .withMessageContaining("terms[4]: is not an offer's terms")
                .withMessageContaining("offers[1] (cafe), terms: is not a list of terms")
                .satisfies(e -> assertThat(e.problems()).hasSize(10));
    }

    private static List<CatalogueTerms> termsOf(String offer) {
        return OfferCatalogue.delivered().offers().stream()
                .filter(it -> it.id().equals(new OfferId(offer)))
                .flatMap(it -> it.terms().stream())
                .toList();
    }

    @Test
    void givenBrokenJson_whenRead_thenLineAndColumnAreNamed() throws IOException {
        var file = written("{\"municipality\": \"Et sted\",\n \"offers\": [}");

        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> OfferCatalogue.read(file))
                .withMessageContaining("the file, line 2, column 13: is not JSON");
    }

    @Test
    void givenNoOffers_whenRead_thenRefused() throws IOException {
        var file = written("{\"municipality\": \"Et sted\", \"offers\": []}");

        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> OfferCatalogue.read(file))
                .withMessageContaining("the file, offers: is not a list of offers");
    }

    @Test
    void givenNoFile_whenRead_thenTheSettingIsNamed() {
        var location = folder.resolve("missing.json").toString();

        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> OfferCatalogue.read(location))
                .withMessageContaining("missing.json")
                .withMessageContaining("is not there; expected a readable JSON file; the setting spor.catalogue");
    }

    @Test
    void givenNoResource_whenRead_thenRefused() {
        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> OfferCatalogue.read("classpath:nowhere.json"))
                .withMessageContaining("classpath:nowhere.json");
    }

    private String written(String json) throws IOException {
        return Files.writeString(folder.resolve("offers.json"), json).toString();
    }
}
