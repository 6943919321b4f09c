package dk.spor.query.page.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.query.page.preview.PagesPreview;
import dk.spor.query.page.preview.Stories;
import dk.spor.query.page.preview.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Decisions are found across citizens, and each is shown with then and today side by side. */
@SpringBootTest(classes = PagesPreview.class)
class DecisionPagesTest {

    private final MockMvc mvc;

    @Autowired
    DecisionPagesTest(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void givenADecision_thenItsPageLeadsToWhereItIsTriedOnceMore() throws Exception {
        assertThat(page(decision(Stories.decided()), 200).select("#replay").attr("href"))
                .isEqualTo(replay(Stories.decided()));
    }

    @Test
    void givenASupervisor_thenTheEvidenceOfADecisionAndOfACitizenCanBeDownloaded() throws Exception {
        var citizen = "/borgere/" + Stories.decided().citizen();

        assertThat(page(decision(Stories.decided()), 200).select("#evidence").attr("href"))
                .isEqualTo(decision(Stories.decided()) + "/bevis");
        assertThat(page(citizen, 200).select("#evidence").attr("href")).isEqualTo(citizen + "/bevis");
    }

    @Test
    void givenAJudgment_whenTriedOnceMore_thenThePageSaysThatNoRuleCanTellAndMarksWhatHasChanged() throws Exception {
        var page = page(replay(Stories.decided()), 200);

        assertThat(page.select("#verdict").attr("data-verdict")).isEqualTo("NOT_BY_RULE");
        assertThat(page.select("#verdict").text()).contains("hviler på et skøn");
        assertThat(page.select("#criteria tr[data-changed=true] th").eachText())
                .anyMatch(row -> row.startsWith("Bolig på dagen"));
        assertThat(row(page, "Bolig på dagen")).isEqualTo("ikke oplyst Gaden (position 4) Ændret");
        assertThat(row(page, "Alder på dagen")).isEqualTo("38 år (position 1) 38 år (position 1) –");
        assertThat(page.select("#criteria").text()).contains("Ramme efter sel-101, version 1");
        assertThat(page.select("#late li").text()).startsWith("Oplysning om bolig, 6. oktober 2026, skrevet");
        assertThat(page.select("#verdict a").attr("href")).endsWith("?kendt=3");
    }

    @Test
    void givenWhatTheDeciderSawWasCorrected_whenTriedOnceMore_thenTheCorrectionIsNamed() throws Exception {
        var page = page(replay(Stories.corrected()), 200);

        assertThat(page.select("#corrected li").text()).contains("Tæller ikke længere");
        assertThat(page.select("#criteria").text()).contains("Betingelse efter offer-terms/pitstop, version 2");
    }

    @Test
    void givenAMomentThatThereIsNot_thenThePageSaysSo() throws Exception {
        var page = page(replay(Stories.decided()) + "?kendt=99999", 400);

        assertThat(page.select("#moment-error").text()).contains("kender loggen ikke");
        assertThat(page.select("#criteria")).isNotEmpty();
    }

    @Test
    void givenNoSuchDecision_thenNotFound() throws Exception {
        page(
                "/borgere/" + Stories.decided().citizen() + "/afgoerelser/01900000-0000-7000-8000-00000000ffff"
                        + "/efterproevning",
                404);
    }

    @Test
    void givenDecisions_whenLookedFor_thenTheyStandNewestFirstAndEachLeadsToItsReplay() throws Exception {
        var page = page("/afgoerelser", 200);

        assertThat(page.select("#decisions tbody td:first-child").eachText())
                .containsExactly("9. oktober 2026", "30. juni 2026");
        assertThat(page.select("#decisions tbody th a").attr("href")).isEqualTo(replay(Stories.decided()));
        assertThat(page.select("#hjemmel option").eachText()).contains("Serviceloven § 110");
    }

    @Test
    void givenDecisions_whenLookedForByPeriodAndResult_thenOnlyTheseAreThere() throws Exception {
        assertThat(page("/afgoerelser?fra=2026-07-01&hjemmel=sel-101&udfald=GRANTED&tilbud=pitstop", 200)
                        .select("#decisions tbody tr"))
                .hasSize(1);
        assertThat(page("/afgoerelser?udfald=REFUSED", 200)
                        .select("#decisions-heading")
                        .text())
                .startsWith("Ingen afgørelser");
        assertThat(page("/afgoerelser?aendret=ja", 200).select("#aendret").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void givenADayThatThereIsNot_thenThePageSaysSo() throws Exception {
        assertThat(page("/afgoerelser?fra=igaar", 400).select("#asked-error").text())
                .contains("2026-05-04");
    }

    private static String row(Document page, String name) {
        return page.select("#criteria tr:has(th:contains(" + name + ")) td").text();
    }

    private static String replay(Story story) {
        return decision(story) + "/efterproevning";
    }

    private static String decision(Story story) {
        return "/borgere/" + story.citizen() + "/afgoerelser/"
                + story.pathway().decisions().getFirst().entry().id();
    }

    private Document page(String address, int status) throws Exception {
        var response = mvc.perform(get(address).principal(() -> "leder").with(request -> {
                    request.addUserRole("SUPERVISOR");
                    return request;
                }))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString());
    }
}
