package dk.spor.query.page.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.access.CitizenDataRead;
import dk.spor.query.page.preview.PagesPreview;
import dk.spor.query.page.preview.Stories;
import dk.spor.query.page.preview.StoriesAsReadings;
import dk.spor.query.testing.AccessInMemory;
import dk.spor.values.CitizenId;
import dk.spor.values.ReadPurpose;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = PagesPreview.class)
class ReadsPageTest {

    private static final CitizenId CITIZEN = Stories.decided().citizen();

    private final MockMvc mvc;
    private final AccessInMemory record;

    @Autowired
    ReadsPageTest(WebApplicationContext context, AccessInMemory record) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
        this.record = record;
    }

    @Test
    void givenLooksAtACase_thenThePageSaysWhoLookedWhenWhatForAndAtWhichTime() throws Exception {
        look("mette", Role.CASEWORKER, "GET /borgere/{id}", null);
        look("revisoren", Role.AUDITOR, "GET /api/citizens/{id}/pathway", "2026-05-04");

        var rows = page("/borgere/" + CITIZEN + "/opslag").select("#reads tbody tr");

        assertThat(rows.get(0).text())
                .contains("20. november 2026 kl.", "Revisor (revisoren)", "Revision", "som det var 2026-05-04");
        assertThat(rows.get(1).text()).contains("Sagsbehandler (mette)", "Sagsbehandling", "GET /borgere/{id}");
    }

    @Test
    void givenMoreThanAPage_thenTheOlderOnesAreALinkAway() throws Exception {
        for (int n = 0; n < 51; n++) {
            look("mette", Role.CASEWORKER, "GET /borgere/{id}", null);
        }

        var first = page("/borgere/" + CITIZEN + "/opslag");

        assertThat(first.select("#reads tbody tr")).hasSize(50);
        assertThat(page(first.select("#older").attr("href")).select("#reads tbody tr"))
                .isNotEmpty();
    }

    @Test
    void givenACitizenWhomTheReaderMayNotReadAbout_thenNothingIsSaid() throws Exception {
        assertThat(mvc.perform(get("/borgere/" + StoriesAsReadings.SECRET + "/opslag"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private void look(String who, Role role, String what, @Nullable String on) {
        record.add(new CitizenDataRead(
                new UserId(who), role, List.of(CITIZEN), what, ReadPurpose.usualFor(role), on, null));
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
