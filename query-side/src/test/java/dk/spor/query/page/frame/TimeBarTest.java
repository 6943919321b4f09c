package dk.spor.query.page.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.query.page.preview.PagesPreview;
import dk.spor.query.page.preview.Stories;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = PagesPreview.class)
class TimeBarTest {

    private final MockMvc mvc;

    @Autowired
    TimeBarTest(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    static Stream<String> pages() {
        var citizen = "/borgere/" + Stories.fourYears().citizen();
        return Stream.of(citizen, citizen + "/min-indgang", "/frister", "/tilbud", "/tilbud/herberg");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givenAnotherTime_thenABannerSaysSoAndLeadsBack_andTheFormKeepsWhatWasTyped(String page) throws Exception {
        var then = document(answer(page + "?den=2026-05-04&kendt=8"));

        assertThat(then.select("#not-now").text()).contains("4. maj 2026", "(position 8)", "Se det nu");
        assertThat(then.select("#not-now a").attr("href")).isEqualTo(page);
        assertThat(then.select("#den").val()).isEqualTo("2026-05-04");
        assertThat(then.select("#kendt").val()).isEqualTo("8");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givenATimeThatThereIsNot_thenThePageSaysWhatWouldBeRight_andShowsNow(String page) throws Exception {
        var answer = answer(page + "?den=2026-02-30");
        var now = document(answer);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(now.select("#moment-error").text()).contains("Skriv en dag som 2026-05-04");
        assertThat(now.select("#den").attr("aria-invalid")).isEqualTo("true");
        assertThat(now.select("#time-bar[open]")).hasSize(1);
        assertThat(now.select("#not-now")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givenNoTime_thenThePageShowsNow(String page) throws Exception {
        var now = document(answer(page));

        assertThat(now.select("#time-bar")).hasSize(1);
        assertThat(now.select("#time-bar[open], #not-now, #moment-error")).isEmpty();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }

    private static Document document(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
