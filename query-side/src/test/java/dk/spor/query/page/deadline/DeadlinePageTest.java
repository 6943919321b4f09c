package dk.spor.query.page.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.query.page.preview.PagesPreview;
import dk.spor.query.page.preview.Stories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What has to be done for everybody stands on one page, the longest overdue first. */
@SpringBootTest(classes = PagesPreview.class)
class DeadlinePageTest {

    private final MockMvc mvc;

    @Autowired
    DeadlinePageTest(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void givenDeadlinesOfSeveralCitizens_thenWhatHasPassedStandsApartAndEachRowLeadsToItsCitizen() throws Exception {
        var page = page("/frister");

        assertThat(page.select("#overdue tbody tr")).isNotEmpty();
        assertThat(page.select("#overdue tbody tr").eachAttr("data-timing")).containsOnly("OVERDUE");
        assertThat(page.select("#coming tbody tr").eachAttr("data-timing")).doesNotContain("OVERDUE");
        assertThat(page.select("#coming tbody tr:contains(Klagen skal være vurderet igen) a")
                        .attr("href"))
                .isEqualTo("/borgere/" + Stories.decided().citizen());
    }

    @Test
    void givenAnOfferIsChosen_thenOnlyWhatItHasToDo() throws Exception {
        var page = page("/frister?tilbud=pitstop");

        assertThat(page.select("tbody tr")).isNotEmpty();
        assertThat(page.select("tbody tr td:eq(2)").eachText()).containsOnly("Pitstop");
        assertThat(page.select("#tilbud option[selected]").text()).isEqualTo("Pitstop");
    }

    @Test
    void givenAReaderWhoIsResponsibleForNobody_whenTheyAskForTheirOwn_thenThereIsNothing() throws Exception {
        var request = get("/frister?mine=ja").principal(() -> "ingen");

        var page = Jsoup.parse(mvc.perform(request).andReturn().getResponse().getContentAsString());

        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(page.select("#mine[checked]")).hasSize(1);
    }

    @Test
    void givenAnOfferThatHasNothingToDo_thenBothListsSaySo() throws Exception {
        var page = page("/frister?tilbud=mentor");

        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(page.select("h2").eachText())
                .containsExactly("Ingen frister er overskredet", "Ingen frister på vej");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address)).andReturn().getResponse().getContentAsString());
    }
}
