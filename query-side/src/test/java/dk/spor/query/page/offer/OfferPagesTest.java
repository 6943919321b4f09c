package dk.spor.query.page.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.query.page.preview.PagesPreview;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = PagesPreview.class)
class OfferPagesTest {

    private final MockMvc mvc;

    @Autowired
    OfferPagesTest(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void givenOffers_thenTheListSaysWhereThereIsAPlaceAndWhoKeepsNone() throws Exception {
        var page = page("/tilbud");

        assertThat(row(page, "Herberget")).endsWith("2 0 1");
        assertThat(row(page, "Pitstop")).endsWith("– –");
    }

    @Test
    void givenAnOfferWithPlaces_thenItSaysWhoHoldsOneWhoWaitsAndWhy() throws Exception {
        var page = page("/tilbud/herberg");

        assertThat(page.select("#figures").text()).isEqualTo("2 pladser, ingen ledige, 1 venter.");
        assertThat(page.select("#held tbody tr")).hasSize(2);
        assertThat(page.select("#waiting tbody tr").text()).startsWith("1 ");
        assertThat(page.select("#turns").text())
                .contains("Havde ventet længst", "1 anden ventede", "place-order v1")
                .contains("Var der eller ventede allerede");
    }

    @Test
    void givenACitizenWhomTheReaderMayNotSee_thenTheirPlaceIsThereAndTheirNameIsNot() throws Exception {
        assertThat(page("/tilbud/herberg").select("#held").text()).contains("En borger, du ikke har adgang til");
    }

    @Test
    void givenAnOfferWhosePlacesNobodyKeeps_thenItSaysSo() throws Exception {
        assertThat(page("/tilbud/pitstop").text()).contains("Spor holder ikke styr på tilbuddets pladser");
    }

    @Test
    void givenTermsThatChanged_thenThoseOfTodayAreShownWithTheirGroundAndTheEarlierOnesAreKept() throws Exception {
        var page = page("/tilbud/pitstop");

        assertThat(page.select("#terms > table").text())
                .startsWith("Vilkår nr. 2, gælder fra 1. januar 2019")
                .contains("Alder fra 13 år", "Serviceloven § 101 (KLE 27.51.04)", "op til 2 gange om ugen")
                .contains("6 måneder efter udskrivning (regel follow-up-after-discharge v1)");
        assertThat(page.select("#terms details").text())
                .startsWith("1 tidligere sæt vilkår")
                .contains("Vilkår nr. 1, gjaldt fra 1. januar 2015 indtil 1. januar 2019", "for 13–35 år");
    }

    @Test
    void givenHoursOfSupport_thenTheyAreShownInTheReadersLanguage() throws Exception {
        assertThat(page("/tilbud/herberg").select("#terms").text()).contains("11,51 timer om ugen til hver borger");
        assertThat(page("/tilbud/herberg?sprog=en").select("#terms").text()).contains("11.51 hours a week");
    }

    @Test
    void givenAnOfferOfWhichNobodyHasSaidForWhomItIs_thenThePageSaysSo() throws Exception {
        assertThat(page("/tilbud/novavi").select("#terms").text()).contains("Det er ikke oplyst");
    }

    @Test
    void givenNoSuchOffer_thenNotFound() throws Exception {
        assertThat(mvc.perform(get("/tilbud/findes-ikke"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private static String row(Document page, String offer) {
        return page.select("#offers tbody tr").stream()
                .map(row -> row.text())
                .filter(text -> text.startsWith(offer))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address)).andReturn().getResponse().getContentAsString());
    }
}
