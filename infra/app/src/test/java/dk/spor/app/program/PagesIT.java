package dk.spor.app.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dk.spor.testing.Needs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser shows them. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesIT {

    private static final List<String> QUIET_AND_ALONE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private DemoServer spor;
    private Playwright playwright;
    private Browser browser;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void start() throws Exception {
        var chromium = Needs.chromium();
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(QUIET_AND_ALONE));
        spor = DemoServer.start();
    }

    @AfterAll
    void stop() throws Exception {
        if (spor != null) {
            spor.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        complaints.clear();
        page = browser.newContext().newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    @AfterEach
    void nothingWasMissingAndNothingRefused() {
        page.context().close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void givenTheLoginPage_thenItIsAccessible() {
        page.navigate(spor.url() + "/");

        assertThat(page.url()).endsWith("/login");
        assertAccessible();
    }

    @Test
    void givenAWrongPassword_thenItIsSaidInPlainDanish() {
        page.navigate(spor.url() + "/login");
        logInAs("sagsbehandler", "Sommer-2635");

        assertThat(page.url()).contains("/login?error");
        assertThat(page.locator("main").innerText())
                .contains("adgangskoden er forkert")
                .doesNotContain("Sommer-2635");
    }

    @Test
    void givenACaseworker_whenSearchingByName_thenThePathwayIsFoundAndShowsPictureAndTable() {
        page.navigate(spor.url() + "/");
        logInAs("sagsbehandler", DemoServer.PASSWORD);
        assertThat(page.url()).endsWith("/borgere");
        page.locator("main input[type=search], main input[type=text]").first().fill("a");
        page.keyboard().press("Enter");
        page.locator("#finding").waitFor();
        assertAccessible();

        page.locator("main a[href^='/borgere/']").first().click();
        page.locator("#pathway").waitFor();

        assertThat(page.url()).matches(Pattern.compile(".*/borgere/[0-9a-f-]{36}.*"));
        assertThat(page.locator("main svg").count()).isPositive();
        assertThat(page.locator("main table tbody tr").count()).isPositive();
        assertAccessible();
    }

    @Test
    void givenTheCitizensOwnLogin_thenTheirOwnPathwayOpensAndNothingElse() {
        page.navigate(spor.url() + "/");
        logInAs("borger", DemoServer.PASSWORD);

        assertThat(page.url()).contains("/borgere/");
        assertThat(page.locator("main svg").count()).isPositive();
        assertAccessible();
        assertThat(page.navigate(spor.url() + "/borgere").status()).isEqualTo(403);
        assertThat(complaints).hasSize(2).allMatch(it -> it.contains("403"));
        complaints.clear();
    }

    @Test
    void givenAPhone_thenThePathwayFitsItsWidth() {
        page.setViewportSize(375, 800);
        page.navigate(spor.url() + "/");
        logInAs("borger", DemoServer.PASSWORD);

        var wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        assertThat(((Number) wider).intValue()).as("pixels beyond the screen").isZero();
    }

    @Test
    void givenASupervisor_whenViewsAreRebuiltFromTheOperationsPage_thenItSaysSoAndWhatTheRebuildChanged() {
        page.navigate(spor.url() + "/drift");
        logInAs("leder", DemoServer.PASSWORD);
        page.navigate(spor.url() + "/drift");
        assertThat(page.locator("#views tbody tr").count()).isEqualTo(4);
        assertAccessible();
        for (var other : List.of("pathway", "citizen", "offer")) {
            page.locator("label[for=rebuild-" + other + "]").click();
        }

        page.locator("#rebuild button[type=submit]").first().click();

        page.locator("#outcome").waitFor();
        assertAccessible();
        // The page refreshes its figures by itself until they tell what has come of it.
        page.locator("#projection-cti", new Page.LocatorOptions().setHasText("0 ændret"))
                .waitFor();
        assertThat(page.locator("#projection-pathway").innerText()).doesNotContain("ændret");
    }

    @Test
    void givenACaseworker_thenTheOffersAreListedAndTheHerbergSaysWhoHoldsItsPlaces() {
        page.navigate(spor.url() + "/");
        logInAs("sagsbehandler", DemoServer.PASSWORD);
        page.locator("nav a[href='/tilbud']").click();
        assertThat(page.locator("#offers tbody tr").count()).isGreaterThan(10);
        assertAccessible();

        page.locator("#offers a[href='/tilbud/herberg']").click();
        page.locator("#held").waitFor();

        assertThat(page.locator("#held tbody tr").count()).isBetween(1, 9);
        assertThat(page.locator("#turns").innerText()).contains("Var der eller ventede allerede");
        assertAccessible();
    }

    @Test
    void givenACaseworker_thenWhatIsOverdueIsListedAndLeadsToItsCitizen() {
        page.navigate(spor.url() + "/");
        logInAs("sagsbehandler", DemoServer.PASSWORD);
        page.locator("nav a[href='/frister']").click();
        page.locator("#overdue tbody tr").first().waitFor();
        assertAccessible();

        page.locator("#tilbud").selectOption("pitstop");
        page.locator("main form.narrow button").click();
        page.locator("#overdue tbody a").first().click();
        page.locator("#pathway").waitFor();
    }

    @Test
    void givenACitizen_thenMinIndgangIsReachedFromTheirPageAndSaysWhyAndWhyNot() {
        page.setViewportSize(320, 800);
        page.navigate(spor.url() + "/");
        logInAs("borger", DemoServer.PASSWORD);

        page.locator("#min-indgang").click();
        page.locator("#against").waitFor();

        assertThat(page.locator(".fits > li").count()).isGreaterThan(20);
        assertThat(page.locator("#against").innerText()).contains("Taler imod:");
        assertNothingBeyondTheScreen();
        assertAccessible();
    }

    @Test
    void givenAnotherTimeIsChosen_thenThePageSaysSo_andWhatChangedSinceStandsInSentences() {
        page.setViewportSize(320, 800);
        page.navigate(spor.url() + "/");
        logInAs("borger", DemoServer.PASSWORD);

        page.locator("#time-bar summary").first().click();
        page.locator("#kendt").fill("2026-03-01T12:00");
        page.locator("#time-bar button").click();
        page.locator("#not-now").waitFor();

        assertThat(page.locator("#not-now").innerText()).contains("Se det nu");
        assertThat(page.locator("#kendt").inputValue()).isEqualTo("2026-03-01T12:00");
        assertAccessible();
        page.locator("#not-now a[href*='aendringer']").click();
        page.locator("#changes").waitFor();
        assertThat(page.locator(".changes li").count()).isPositive();
        assertNothingBeyondTheScreen();
        assertAccessible();
    }

    @Test
    void givenADecision_thenItsPageIsReachedFromTheCitizensAndSaysWhatTheDeciderHadBeforeThem() {
        page.navigate(spor.url() + "/");
        logInAs("borger", DemoServer.PASSWORD);

        page.locator("#decisions a").first().click();
        page.locator("#reasons").waitFor();

        assertThat(page.locator("#decision").innerText()).contains("Serviceloven §", "KLE", "Klagefrist");
        assertThat(page.locator("#seen tbody tr").count()).isPositive();
        assertAccessible();
    }

    @Test
    void givenTheCitizensOwnLogin_thenTheListsOfOthersAreClosed() {
        page.navigate(spor.url() + "/");
        logInAs("borger", DemoServer.PASSWORD);

        assertThat(page.locator("nav a[href='/tilbud']").count()).isZero();
        assertThat(page.navigate(spor.url() + "/frister").status()).isEqualTo(403);
        assertThat(page.navigate(spor.url() + "/tilbud/herberg").status()).isEqualTo(403);
        assertThat(complaints).hasSize(4).allMatch(it -> it.contains("403"));
        complaints.clear();
    }

    @Test
    void givenASupervisorsLogin_whenAFormComesFromAnotherSite_thenItIsRefused() {
        page.navigate(spor.url() + "/drift");
        logInAs("leder", DemoServer.PASSWORD);

        for (var form : List.of("genopbygning", "afbrydelse", "nyt-forsoeg")) {
            var answer = page.context().request().post(spor.url() + "/drift/" + form);
            assertThat(answer.status()).as(form).isEqualTo(403);
        }
    }

    @Test
    void givenAnAuditor_thenTheOperationsPageIsShownAndNothingCanBeDone() {
        page.navigate(spor.url() + "/drift");
        logInAs("revisor", DemoServer.PASSWORD);
        page.navigate(spor.url() + "/drift");

        assertThat(page.locator("#views tbody tr").count()).isEqualTo(4);
        assertThat(page.locator("main form, main button").count()).isZero();
        assertAccessible();
        var token = page.locator("input[name=_csrf]").first().inputValue();
        var form = RequestOptions.create().setForm(FormData.create().set("_csrf", token));
        for (var action : List.of("genopbygning", "afbrydelse", "nyt-forsoeg")) {
            assertThat(page.context()
                            .request()
                            .post(spor.url() + "/drift/" + action, form)
                            .status())
                    .as(action)
                    .isEqualTo(403);
        }
    }

    @Test
    void givenAnAuditor_whenTheyHaveTheChainWalkedAlong_thenThePageSaysThatItIsIntact() {
        page.setViewportSize(320, 800);
        page.navigate(spor.url() + "/kontrol");
        logInAs("revisor", DemoServer.PASSWORD);
        page.navigate(spor.url() + "/kontrol");

        page.locator("#EVENTS form button").click();
        for (int n = 0; n < 100 && !page.locator("#EVENTS .state").innerText().startsWith("Hel:"); n++) {
            page.waitForTimeout(200);
            page.reload();
        }

        assertThat(page.locator("#EVENTS .state").innerText())
                .startsWith("Hel:")
                .contains("revisor");
        assertNothingBeyondTheScreen();
        assertAccessible();
    }

    @Test
    void givenTheCitizenThemselves_thenTheySeeWhenTheirCaseWasLookedAtAndWhatFor() {
        page.setViewportSize(320, 800);
        page.navigate(spor.url() + "/");
        logInAs("borger", DemoServer.PASSWORD);

        page.locator("#opslag").click();
        page.locator("#reads").waitFor();

        assertThat(page.locator("#reads tbody tr").first().innerText()).contains("Borger", "Egen sag");
        assertNothingBeyondTheScreen();
        assertAccessible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sagsbehandler", "borger"})
    void givenNeitherSupervisorNorAuditor_thenTheOperationsPageIsClosed(String login) {
        page.navigate(spor.url() + "/");
        logInAs(login, DemoServer.PASSWORD);

        assertThat(page.locator("nav a[href='/drift']").count()).isZero();
        assertThat(page.navigate(spor.url() + "/drift").status()).isEqualTo(403);
        assertThat(complaints).hasSize(2).allMatch(it -> it.contains("403"));
        complaints.clear();
    }

    private void logInAs(String user, String password) {
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(password);
        page.locator("main button[type=submit]").click();
        page.waitForURL(address -> !address.endsWith("/login"));
    }

    private void assertNothingBeyondTheScreen() {
        var wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue()).as("pixels beyond the screen").isZero();
    }

    private void assertAccessible() {
        var findings = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations();
        assertThat(findings)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }
}
