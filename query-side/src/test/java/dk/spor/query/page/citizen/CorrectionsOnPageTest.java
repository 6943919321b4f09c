package dk.spor.query.page.citizen;

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

/** A page reads as corrected, and says what was corrected. */
@SpringBootTest(classes = PagesPreview.class)
class CorrectionsOnPageTest {

    private final MockMvc mvc;

    @Autowired
    CorrectionsOnPageTest(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void givenCorrections_thenThePathwayReadsAsCorrected() throws Exception {
        var table = page().select("#table");

        assertThat(table.select("tr[data-look=session-held]").eachText())
                .satisfiesExactlyInAnyOrder(
                        moved -> assertThat(moved).contains("10. juni 2026").contains("rettet"),
                        right -> assertThat(right).contains("23. juni 2026").doesNotContain("rettet"));
        assertThat(table.text()).doesNotContain("9. juni 2026", "16. juni 2026", "24. juni 2026");
    }

    @Test
    void givenCorrections_thenEachIsListedWithWhatItWasAndWhy() throws Exception {
        assertThat(page().select("#corrections tbody tr").eachText())
                .containsExactly(
                        "4. juli 2026 Rettelse, 3. juli 2026 Rettelsen er taget tilbage Skrevet to gange",
                        "3. juli 2026 Samtale, 23. juni 2026 Flyttet til 24. juni 2026 Skrevet forkert",
                        "2. juli 2026 Samtale, 16. juni 2026 Tæller ikke længere"
                                + " Skrevet to gange. En afgørelse var truffet efter det, der stod før",
                        "1. juli 2026 Samtale, 9. juni 2026 Flyttet til 10. juni 2026 Skrevet forkert");
    }

    private Document page() throws Exception {
        return Jsoup.parse(mvc.perform(get("/borgere/" + Stories.corrected().citizen()))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
