package dk.spor.query.page.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.query.page.preview.PagesPreview;
import dk.spor.query.page.preview.Stories;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = PagesPreview.class)
class ChangePageTest {

    private static final String CITIZEN = "/borgere/" + Stories.fourYears().citizen();

    private final MockMvc mvc;

    @Autowired
    ChangePageTest(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void givenTwoMoments_thenWhatWasRecordedInBetweenStandsInSentences() throws Exception {
        var page = page(CITIZEN + "/aendringer?fra=5&til=8");

        assertThat(page.select("#changes-heading").text()).endsWith("fra position 5 til 8");
        assertThat(page.select(".changes li")).isNotEmpty();
        assertThat(page.select("[data-change=ADDED] ins")).isNotEmpty();
        assertThat(page.select("[data-change=ADDED] del")).isEmpty();
    }

    @Test
    void givenOneMomentTwice_thenNothingChanged() throws Exception {
        assertThat(page(CITIZEN + "/aendringer?fra=8&til=8").select("#changes").text())
                .isEqualTo("Ingen ændringer fra position 8 til 8");
    }

    @Test
    void givenNoMoment_thenThePageAsksForOne() throws Exception {
        var page = page(CITIZEN + "/aendringer");

        assertThat(page.select("#changes")).isEmpty();
        assertThat(page.select("#fra[required]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "fra=8&til=5, ligger efter det andet",
        "fra=i+går, Det tidspunkt kender loggen ikke",
        "fra=1001, Det tidspunkt"
    })
    void givenMomentsThatThereAreNot_thenThePageSaysSo_andKeepsWhatWasTyped(String parameters, String told)
            throws Exception {
        var answer = answer(CITIZEN + "/aendringer?" + parameters);
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page.select("#moment-error").text()).contains(told);
        assertThat(page.select("#fra").attr("value")).isNotBlank();
    }

    @Test
    void givenAMomentOfTheCase_whenTheCitizenIsLookedAt_thenABannerSaysSoAndLeadsBack() throws Exception {
        var then = page(CITIZEN + "?kendt=8");
        var now = page(CITIZEN);

        assertThat(then.select("#not-now").text()).contains("(position 8)", "Se det nu", "hvad der er ændret siden");
        assertThat(now.select("#not-now")).isEmpty();
        assertThat(then.text().length()).isLessThan(now.text().length());
    }

    @Test
    void givenAPointOfTimeAsABrowserSendsIt_thenItIsInDenmark() throws Exception {
        assertThat(page(CITIZEN + "?kendt=2026-11-20T11:50").select("#not-now").text())
                .contains("20. november 2026 kl. 11.50 (position 990)");
    }

    @Test
    void givenAMomentThatThereIsNot_whenTheCitizenIsLookedAt_thenThePageSaysSoAndShowsNow() throws Exception {
        var answer = answer(CITIZEN + "?kendt=nonsens");
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page.select("#moment-error").text()).contains("Det tidspunkt kender loggen ikke");
        assertThat(page.select("#time-bar[open]")).hasSize(1);
        assertThat(page.select("#not-now")).isEmpty();
    }

    private Document page(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get(java.net.URI.create(path.replace("å", "%C3%A5"))).locale(Locale.of("da")))
                .andReturn()
                .getResponse();
    }
}
