package dk.spor.query.page.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.query.page.preview.MadeUpOperations;
import dk.spor.query.page.preview.PagesPreview;
import dk.spor.query.page.preview.Stories;
import dk.spor.query.timeline.DanishDay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = PagesPreview.class)
class OperationPageTest {

    private final MockMvc mvc;
    private final MadeUpOperations operations;

    @Autowired
    OperationPageTest(WebApplicationContext context, MadeUpOperations operations) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
        this.operations = operations;
    }

    @Test
    void givenASupervisor_thenEveryProjectionIsShownWithWhatItIsDoing() throws Exception {
        var page = document(as("SUPERVISOR", get("/drift")));

        assertThat(page.select("#projection-pathway").text())
                .contains("Forløb", "I brug", "13.451", "Ajour", "12,4/s", "312 ens, 1 ændret, 0 nye, 0 væk");
        assertThat(page.select("#projection-cti").text()).contains("42 %, 118.000/s, 42 s tilbage");
        assertThat(page.select("#projection-cti progress").attr("value")).isEqualTo("42");
        assertThat(page.select("#projection-citizen").text()).contains("120 hændelser", "Afbrudt ved 5.000");
        assertThat(page.select("#projection-offer").text()).contains("Bygges");
        assertThat(page.select("nav a").eachText())
                .containsExactly("Find borger", "Frister", "Tilbud og pladser", "Afgørelser", "Kontrol", "Drift");
    }

    @Test
    void givenWhatWasSetAside_thenItIsNamedWithItsCauseAndCanBeTriedAgain() throws Exception {
        var row = document(as("SUPERVISOR", get("/drift"))).select("#set-aside tbody tr");

        assertThat(row).hasSize(1);
        assertThat(row.text())
                .contains(
                        "8.120", MadeUpOperations.SUBJECT, "nothing before it made", "20. november 2026 kl. 09.30.00");
        assertThat(row.select("form[method=post][action=/drift/nyt-forsoeg] input")
                        .eachAttr("value"))
                .containsExactly("pathway", MadeUpOperations.SUBJECT);
    }

    @Test
    void givenAnAuditor_thenEverythingIsShownAndNothingCanBeDone() throws Exception {
        var page = document(as("AUDITOR", get("/drift")));

        assertThat(page.select("#views tbody tr")).hasSize(4);
        assertThat(page.select("main form, main button, main input")).isEmpty();
    }

    @Test
    void givenARefresh_thenTheFiguresComeAgainUntilAQuarterOfAnHourHasPassed() throws Exception {
        long now = Stories.TODAY.atTime(12, 0).atZone(DanishDay.ZONE).toEpochSecond();

        var soon = answer(get("/drift?siden=" + (now - 60)).header("HX-Request", "true"));
        var late = answer(get("/drift?siden=" + (now - 900)).header("HX-Request", "true"));

        assertThat(soon.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(soon.getContentAsString()).select("#views").attr("hx-get"))
                .isEqualTo("/drift?siden=" + (now - 60));
        assertThat(late.getStatus()).isEqualTo(286);
        assertThat(Jsoup.parse(late.getContentAsString()).select("[hx-get]")).isEmpty();
    }

    @Test
    void givenASupervisorChooses_thenThatIsWhatIsDone() throws Exception {
        operations.asked();

        answer(as("SUPERVISOR", post("/drift/genopbygning").param("projektion", "cti", "offer")));
        answer(as("SUPERVISOR", post("/drift/genopbygning").param("forfra", "true")));
        answer(as("SUPERVISOR", post("/drift/afbrydelse")));
        answer(as(
                "SUPERVISOR",
                post("/drift/nyt-forsoeg").param("projektion", "cti").param("borger", "x")));
        var last = answer(as("SUPERVISOR", post("/drift/nyt-forsoeg")));

        assertThat(last.getRedirectedUrl()).isEqualTo("/drift");
        assertThat(operations.asked())
                .containsExactly("rebuild [cti, offer]", "rebuild [] afresh", "cancel []", "retry cti x", "retry all");
    }

    private static MockHttpServletRequestBuilder as(String role, MockHttpServletRequestBuilder request) {
        return request.principal(() -> "leder").with(asked -> {
            asked.addUserRole(role);
            return asked;
        });
    }

    private Document document(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
