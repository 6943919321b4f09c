package dk.spor.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.query.page.preview.PagesPreview;
import dk.spor.query.page.preview.Stories;
import dk.spor.query.page.preview.StoriesAsReadings;
import dk.spor.query.page.preview.Story;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = PagesPreview.class)
class PagesTest {

    private final MockMvc mvc;

    @Autowired
    PagesTest(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    private static String decisionPage() {
        var story = Stories.decided();
        return page(story) + "/afgoerelser/"
                + story.pathway().decisions().getFirst().entry().id();
    }

    static Stream<String> everyPage() {
        return Stream.concat(
                Stream.of(
                        "/login",
                        "/login?error",
                        "/login?logout",
                        "/borgere",
                        "/borgere/nobody",
                        decisionPage(),
                        decisionPage() + "?sprog=en",
                        page(Stories.decided()) + "/min-indgang",
                        page(Stories.nothingYet()) + "/min-indgang?sprog=en",
                        "/frister",
                        "/frister?tilbud=pitstop&sprog=en",
                        "/tilbud",
                        "/tilbud/herberg?sprog=en",
                        "/tilbud/pitstop",
                        "/drift",
                        "/drift?sprog=en"),
                Stories.all().stream().flatMap(story -> Stream.of(page(story), page(story) + "?sprog=en")));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void givenAnyPage_whenRendered_thenItIsWellFormed(String address) throws Exception {
        var parser = Parser.htmlParser().setTrackErrors(100);

        Jsoup.parse(answer(get(address)).getContentAsString(), "", parser);

        assertThat(parser.getErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void givenAnyPage_whenRendered_thenItHoldsNeitherScriptNorStyle(String address) throws Exception {
        var page = document(get(address));

        // htmx from a file of ours; a page is complete without it.
        assertThat(page.select("script:not([src^=/htmx/]:empty), style, [style], iframe, object, embed, base"))
                .isEmpty();
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getKey().startsWith("th:")
                        || attribute.getValue().startsWith("javascript:"));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void givenAnyPage_whenRendered_thenEveryIdIsGivenOnceAndEveryReferenceLeadsToOne(String address) throws Exception {
        var page = document(get(address));
        var ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(page.select("a[href^=#], use[href^=#]").eachAttr("href").stream()
                        .map(href -> href.substring(1))
                        .toList());
        assertThat(ids)
                .containsAll(Stream.of("aria-labelledby", "aria-describedby", "for")
                        .flatMap(attribute -> page.select("[" + attribute + "]").eachAttr(attribute).stream())
                        .flatMap(value -> Arrays.stream(value.split(" ")))
                        .toList());
        assertThat(ids)
                .containsAll(page.select("[fill^=url]").eachAttr("fill").stream()
                        .map(fill -> fill.substring("url(#".length(), fill.length() - 1))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void givenAnyPage_whenRendered_thenItHasALanguageATitleOneHeadingAndAWayPastTheHeader(String address)
            throws Exception {
        var page = document(get(address));

        assertThat(page.select("html").attr("lang")).isEqualTo(address.endsWith("sprog=en") ? "en" : "da");
        assertThat(page.title()).endsWith(" – Spor").hasSizeGreaterThan(" – Spor".length());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a.skipnav").attr("href")).isEqualTo("#main-content");
        assertThat(page.select("footer").text()).contains("Spor, version 1.");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void givenAnyPage_whenRendered_thenItsStyleSheetsAndIconsExist(String address) throws Exception {
        var page = document(get(address));
        var addresses = Stream.concat(
                        page.select("link[href]").eachAttr("href").stream(),
                        page.select("use[href*=.svg]").eachAttr("href").stream())
                .distinct()
                .toList();

        assertThat(addresses).hasSizeGreaterThanOrEqualTo(5);
        for (var each : addresses) {
            assertThat(answer(get(each.replaceFirst("#.*", ""))).getStatus())
                    .as(each)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("dk.spor.query.page.preview.Stories#all")
    void givenAnyStory_whenRendered_thenPictureAndTableTellTheSame(Story story) throws Exception {
        var page = document(get(page(story)));

        var drawn = page.select("svg [data-facts]").eachAttr("data-facts").stream()
                .flatMap(numbers -> Arrays.stream(numbers.split(" ")))
                .map(number -> "fact-" + number)
                .toList();
        var written = page.select("#table tbody tr").eachAttr("id");

        assertThat(written).hasSameSizeAs(page.select("#table tbody tr"));
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void givenASingleMark_whenRendered_thenItsTitleSaysWhatItsRowSays() throws Exception {
        var page = document(get(page(Stories.twoWeeks())));

        assertThat(page.select(".cell, .bar[data-facts]").select("[data-facts~=^\\d+$]"))
                .hasSizeGreaterThan(5)
                .allSatisfy(shape -> {
                    var row = page.expectFirst("#fact-" + shape.attr("data-facts"));
                    var title = shape.select("> title").text();
                    assertThat(title)
                            .contains(row.child(0).text())
                            .contains(row.child(2).text());
                });
    }

    @Test
    void givenFourYears_whenRendered_thenWhatIsOverdueStandsOnTop() throws Exception {
        var page = document(get(page(Stories.fourYears())));

        assertThat(page.select("#overdue h2").text()).isEqualTo("3 frister er overskredet");
        assertThat(page.select("#overdue li").eachText())
                .contains("Opfølgning efter udskrivning, Pitstop Frist 8. oktober 2026, for 6 uger siden");
    }

    @Test
    void givenCti_whenRendered_thenPlanStandsBesideWhatCame() throws Exception {
        var rows = document(get(page(Stories.fourYears()))).select("#cti table:not(.fidelity) tbody tr");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).text()).contains("1. marts – 1. juni 2026", "1. marts – 14. juni 2026", "17");
        assertThat(rows.get(1).text()).contains("siden 14. juni 2026", "Færre end i fasen før indtil nu");
        assertThat(rows.get(2).text()).contains("Ikke begyndt");
    }

    @Test
    void givenCti_whenRendered_thenEachCriterionOfTheMethodStandsThereWithItsFigure() throws Exception {
        var rows = document(get(page(Stories.fourYears()))).select("#cti table.fidelity tbody tr");

        assertThat(rows).hasSize(9);
        assertThat(rows.get(4).text()).contains("i fase 1 (mindst)", "Ja", "7 (3)");
        assertThat(rows.get(7).text()).contains("Supervision", "Vides endnu ikke", "–");
    }

    @Test
    void givenAnOverallPlan_whenRendered_thenItsGoalsStandThereInTheCitizensWordsAndItsHistoryIsReadable()
            throws Exception {
        var plan = document(get(page(Stories.twoWeeks()))).select("#plan");

        assertThat(plan.select("tbody tr").eachText())
                .containsExactly(
                        "Jeg vil kunne sove. rusmidler Pitstop Medarbejder: ringer hver torsdag Aftalt med borgeren I gang",
                        "Et job om formiddagen. rusmidler – – Borgeren er ikke enig I gang");
        assertThat(plan.select("details p").eachText())
                .hasSize(4)
                .contains("19. november 2026: Mål ændret. Borgeren er ikke enig: “Et job om formiddagen.”");
    }

    @Test
    void givenNothingRecorded_whenRendered_thenThePageSaysSo() throws Exception {
        var page = document(get(page(Stories.nothingYet())));

        assertThat(page.select("#empty").text()).contains("Der er endnu ingen forløb");
        assertThat(page.select("#timeline, #table, #cti")).isEmpty();
    }

    @Test
    void givenACitizen_whenRendered_thenTheCprNumberIsMasked() throws Exception {
        var page = answer(get(page(Stories.fourYears()))).getContentAsString();

        assertThat(page).contains("610190-****").doesNotContain("1901234").doesNotContain("190-1234");
    }

    @Test
    void givenANameWithMarkup_whenRendered_thenItIsText() throws Exception {
        var page = document(get(page(Stories.markupInTheName())));

        assertThat(page.select("h1").text()).isEqualTo("<b>Mark</b> O'Up & \"Co\"");
        assertThat(page.select("h1 b")).isEmpty();
    }

    @Test
    void givenASearch_whenSent_thenTheTextStandsInNoAddressAndTheListCanBeComeBackTo() throws Exception {
        var session = new MockHttpSession();

        var answer = answer(post("/borgere").param("text", "ømark").session(session));
        var page = document(get("/borgere").session(session));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/borgere");
        assertThat(page.select("#finding tbody tr")).hasSize(1);
        assertThat(page.select("#finding tbody").text())
                .contains("Åse Ærø Ømark", "36 år", "610190-****", "Det Gule Hus", "Opfølgning efter udskrivning");
        assertThat(page.select("#finding a").attr("href")).isEqualTo(page(Stories.fourYears()));
        assertThat(page.select("#text").val()).isEqualTo("ømark");
    }

    @Test
    void givenASearch_whenCleared_thenNothingIsLeftOfIt() throws Exception {
        var session = new MockHttpSession();
        answer(post("/borgere").param("text", "ømark").session(session));

        answer(post("/borgere").session(session));

        assertThat(document(get("/borgere").session(session)).select("#finding, #clear"))
                .isEmpty();
    }

    @Test
    void givenNobodyOfThatName_whenSearched_thenThePageSaysSo() throws Exception {
        assertThat(found("findes ikke").text()).contains("Ingen borgere fundet");
    }

    @Test
    void givenMoreThanAreShown_whenSearched_thenThePageAsksForMore() throws Exception {
        assertThat(found("alle").select("#more").text()).contains("Skriv mere af navnet");
    }

    @Test
    void givenATextThatIsTooLong_whenSearched_thenNothingIsLookedUp() throws Exception {
        var session = new MockHttpSession();
        answer(post("/borgere").param("text", "x".repeat(5000)).session(session));

        var page = document(get("/borgere").session(session));

        assertThat(page.select("#text-error").text()).isEqualTo("Skriv højst 200 tegn.");
        assertThat(page.select("#finding")).isEmpty();
    }

    @Test
    void givenACitizenOneMayNotReadAbout_whenAskedFor_thenThePageIsRefused() throws Exception {
        var answer = answer(get("/borgere/" + StoriesAsReadings.SECRET));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("Det har du ikke adgang til");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01900000-0000-7000-8000-00000000ffff", "not-an-id"})
    void givenNoSuchCitizen_whenAskedFor_thenThereIsNoSuchPage(String id) throws Exception {
        assertThat(answer(get("/borgere/" + id)).getStatus()).isEqualTo(404);
    }

    @Test
    void givenAPositionNotReachedYet_whenAskedFor_thenThePageSaysTryAgain() throws Exception {
        var answer = answer(get(page(Stories.twoWeeks()) + "?at-least=5000"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
        assertThat(answer.getContentAsString()).contains("Det nyeste er på vej");
    }

    @Test
    void givenAPositionThatIsNone_whenAskedFor_thenTheRequestIsRefused() throws Exception {
        assertThat(answer(get(page(Stories.twoWeeks()) + "?at-least=soon")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void givenSomebodyLoggedIn_whenRendered_thenTheHeaderNamesThemAndLetsThemOut() throws Exception {
        var page = document(get("/borgere").principal(() -> "sagsbehandler").with(request -> {
            request.addUserRole("CASEWORKER");
            return request;
        }));

        assertThat(page.select("#user").text()).isEqualTo("sagsbehandler");
        assertThat(page.select("#role").text()).isEqualTo("Sagsbehandler");
        assertThat(page.select("form[action=/logout][method=post] button")).hasSize(1);
        assertThat(page.select("nav a").attr("href")).isEqualTo("/borgere");
    }

    @Test
    void givenEnglishWasChosen_whenTheNextPageIsAskedFor_thenTheCookieRemembersIt() throws Exception {
        var cookie = Objects.requireNonNull(answer(get("/login?sprog=en")).getCookie("spor-sprog"), "spor-sprog");

        assertThat(document(get("/login").cookie(cookie)).select("h1").text()).isEqualTo("Log in");
    }

    private Element found(String text) throws Exception {
        var session = new MockHttpSession();
        answer(post("/borgere").param("text", text).session(session));
        return document(get("/borgere").session(session)).expectFirst("#finding");
    }

    private Document document(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String page(Story story) {
        return "/borgere/" + story.citizen();
    }
}
