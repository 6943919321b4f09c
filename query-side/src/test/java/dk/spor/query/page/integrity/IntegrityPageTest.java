package dk.spor.query.page.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.query.page.preview.MadeUpIntegrity;
import dk.spor.query.page.preview.PagesPreview;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = PagesPreview.class)
class IntegrityPageTest {

    private final MockMvc mvc;
    private final MadeUpIntegrity integrity;

    @Autowired
    IntegrityPageTest(WebApplicationContext context, MadeUpIntegrity integrity) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
        this.integrity = integrity;
    }

    @Test
    void givenALogThatIsBrokenAndOneThatIsVerifiedNow_thenThePageSaysWhereAndHowFar() throws Exception {
        var page = Jsoup.parse(
                mvc.perform(get("/kontrol")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));

        assertThat(page.select("#EVENTS .alert-error .state").text())
                .isEqualTo("Brudt: 20. november 2026 kl. 09.00 fandt revisor, at noget ikke passer ved position 7.");
        assertThat(page.select("#EVENTS .alert-error [lang=en]").text()).contains("ALTERED");
        assertThat(page.select("#EVENTS form button").text()).isEqualTo("Gå kæden igennem");
        assertThat(page.select("#READS .state").text()).startsWith("Hel:").contains("nogen på kommandolinjen");
        assertThat(page.select("#READS .running").text()).contains("3 af 12");
        assertThat(page.select("#READS form")).isEmpty();
        assertThat(page.select("#EVENTS tbody tr").text()).contains("2026-11-19T08:00:00.000Z", "abab", "cdcd");
    }

    @Test
    void givenSomebodyAsks_thenTheChainIsWalkedAlongInTheirName() throws Exception {
        var answer = mvc.perform(
                        post("/kontrol/verificering").param("log", "EVENTS").principal(() -> "revisor"))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/kontrol");
        assertThat(integrity.asked()).contains("EVENTS revisor");
    }
}
