package dk.spor.query.page.citizen;

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

/** A decision is shown with its ground and reasons, and with the case as the decider had it before them. */
@SpringBootTest(classes = PagesPreview.class)
class DecisionPageTest {

    private static final Story DECIDED = Stories.decided();

    private final MockMvc mvc;

    @Autowired
    DecisionPageTest(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void givenADecision_thenTheCitizensPageLeadsToIt() throws Exception {
        var citizen = page(citizenPage());

        assertThat(citizen.select("#decisions a").text()).isEqualTo("Bevilget efter Serviceloven § 101: Pitstop");
        assertThat(citizen.select("#decisions a").attr("href")).isEqualTo(decisionPage());
        assertThat(citizen.select("#decisions").text()).contains("Der er klaget");
        assertThat(citizen.select("#coming, #overdue").text()).contains("Klagen skal være vurderet igen");
    }

    @Test
    void givenADecision_thenItsPageSaysByWhichLawWhyAndUntilWhenToComplain() throws Exception {
        var decision = page(decisionPage());

        assertThat(decision.select("h1").text()).isEqualTo("Bevilget efter Serviceloven § 101: Pitstop");
        assertThat(row(decision, "Truffet")).isEqualTo("9. oktober 2026 af sagsbehandler (Sagsbehandler)");
        assertThat(row(decision, "Hjemmel"))
                .isEqualTo("Serviceloven § 101: Behandling af stofmisbrug (regel, version 1), KLE 27.51.04");
        assertThat(row(decision, "Gælder")).isEqualTo("9. oktober 2026 – 8. oktober 2027");
        assertThat(row(decision, "Meddelt")).isEqualTo("12. oktober 2026, i Digital Post");
        assertThat(row(decision, "Klagefrist")).startsWith("9. november 2026");
        assertThat(decision.select("#reasons").text()).isEqualTo("Dagligt forbrug, og vil ud af det.");
        assertThat(decision.select("#complaints").text()).contains("30. oktober 2026: modtaget, ikke afgjort endnu");
    }

    @Test
    void givenWhatTheDeciderHadSeen_thenThatIsShownAndWhatWasWrittenTooLateStandsApart() throws Exception {
        var decision = page(decisionPage());

        assertThat(decision.select("#seen").text()).contains("2 registreringer", "position 3");
        assertThat(decision.select("#seen tbody tr")).hasSize(2);
        assertThat(decision.select("#seen").text()).doesNotContain("Indskrevet");
        assertThat(decision.select("#late tbody tr")).hasSize(1);
        assertThat(decision.select("#late").text()).contains("Oplyst eller set: Gaden");
    }

    @Test
    void givenNoSuchDecision_thenNotFound() throws Exception {
        for (var nobody : new String[] {"nobody", "01900000-0000-7000-8000-00000000ffff"}) {
            assertThat(mvc.perform(get(citizenPage() + "/afgoerelser/" + nobody))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(nobody)
                    .isEqualTo(404);
        }
    }

    private static String row(Document page, String name) {
        return page.select("#decision tr:has(th:containsOwn(" + name + ")) td").text();
    }

    private static String citizenPage() {
        return "/borgere/" + DECIDED.citizen();
    }

    private static String decisionPage() {
        return citizenPage() + "/afgoerelser/"
                + DECIDED.pathway().decisions().getFirst().entry().id();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address)).andReturn().getResponse().getContentAsString());
    }
}
