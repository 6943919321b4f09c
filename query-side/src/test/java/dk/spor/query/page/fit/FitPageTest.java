package dk.spor.query.page.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.query.page.preview.PagesPreview;
import dk.spor.query.page.preview.Stories;
import dk.spor.query.page.preview.StoriesAsReadings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = PagesPreview.class)
class FitPageTest {

    private final MockMvc mvc;

    @Autowired
    FitPageTest(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void givenACitizen_thenEveryOfferStandsInOneOfThreeGroups() throws Exception {
        var page = page(Stories.decided().citizen() + "/min-indgang");

        assertThat(page.select(".fit-group")).hasSize(3);
        assertThat(page.select(".fits > li")).hasSameSizeAs(Stories.offers().keySet());
        assertThat(page.select("#for h2").text()).isEqualTo("Passer: 1 tilbud");
    }

    @Test
    void givenTermsThatAskForSomething_thenThePageSaysWhatWasFoundAndWhatToAskInOrder() throws Exception {
        var page = page(Stories.decided().citizen() + "/min-indgang");

        assertThat(page.select("#ask").text())
                .contains(
                        "Pitstop Stofbehandling, vilkår nr. 2 fra 1. januar 2019",
                        "Taler for: Borgeren er ",
                        "og tilbuddet er fra 13 år.",
                        "Spørg: Tilbuddet behandler stoffer. Har borgeren et forbrug?",
                        "Det er ikke oplyst, hvem tilbuddet er for. Spørg tilbuddet.");
    }

    @Test
    void givenAFullOffer_thenItSaysSoAndHowManyWait() throws Exception {
        assertThat(page(Stories.fourYears().citizen() + "/min-indgang")
                        .select("#against")
                        .text())
                .contains("Taler imod: Ingen af 2 pladser er ledige, og 1 venter.");
    }

    @Test
    void givenACitizen_thenTheirPageLeadsThere() throws Exception {
        var citizen = Stories.decided().citizen();

        assertThat(page(citizen.toString()).select("#min-indgang").attr("href"))
                .isEqualTo("/borgere/" + citizen + "/min-indgang");
    }

    @Test
    void givenACitizenWhomTheReaderMayNotSee_thenNothingIsSaid() throws Exception {
        assertThat(answer(StoriesAsReadings.SECRET + "/min-indgang").getStatus())
                .isEqualTo(403);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(answer(address).getContentAsString());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get("/borgere/" + address)).andReturn().getResponse();
    }
}
