package dk.spor.app.ndjson;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.testing.InMemorySpor;
import dk.spor.command.placement.ReachedPosition;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.recording.RecordedEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.Role;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The whole way: from a file through the real decisions into the log, and back. */
class ImportCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:30:00Z"), ZoneOffset.UTC);

    private static final List<String> STORY = List.of(
            offer("pitstop", "open-offer", "2015-01-01", "\"name\": \"Pitstop\", \"kind\": \"DRUG_TREATMENT\""),
            line("c1", "register-citizen", "2024-01-08", "\"name\": {\"given\": \"Åse\", \"family\": \"Opdigtet 🙂\"}"),
            line("c1/in", "record-intake", "2024-01-08", "\"channel\": \"SELF\", \"needs\": []"),
            line("c1/ref", "refer-citizen", "2024-01-09", "\"offer\": \"pitstop\", \"intake\": \"@c1/in\""),
            line("c1/yes", "accept-referral", "2024-01-15", "\"referral\": \"@c1/ref\""),
            line("c1/enrol", "enrol-citizen", "2024-01-15", "\"referral\": \"@c1/ref\""),
            line(
                    "c1/s1",
                    "hold-session",
                    "2024-01-22",
                    "\"enrolment\": \"@c1/enrol\", \"kind\": \"INDIVIDUAL\", \"note\": \"{\\\"$ne\\\": null}; DROP TABLE\""));

    @TempDir
    Path folder;

    private final InMemorySpor spor = new InMemorySpor(CLOCK);

    private record Run(int exitCode, String out, String err) {}

    @Test
    void givenAFileInOrder_whenImported_thenTheSumsCloseAndEveryEventSaysWhereItComesFrom() throws IOException {
        var run = imported(STORY);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("7 lines are in order; 0 of them stand in the log already.", "The sums close");
        assertThat(spor.events()).hasSize(7).allSatisfy(event -> {
            assertThat(event.recording().by().value()).isEqualTo("import");
            assertThat(event.recording().role()).isEqualTo(Role.SYSTEM);
            assertThat(event.recording().source())
                    .extracting(source -> source.system(), source -> source.file())
                    .containsExactly("nexus/ishoj", "file.ndjson");
        });
        assertThat(said(SessionHeld.class))
                .singleElement()
                .satisfies(session -> assertThat(session.enrolment())
                        .isEqualTo(said(CitizenEnrolled.class).getFirst().entryId()));
        assertThat(report()).contains("\"closes\" : true");
    }

    @Test
    void givenAnImport_whenRunAgain_thenNothingIsRecordedTwice() throws IOException {
        imported(STORY);

        var again = imported(STORY);

        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("7 of them stand in the log already");
        assertThat(spor.events()).hasSize(7);
    }

    @Test
    void givenTheStoreFailedInTheMiddle_whenRunAgain_thenItGoesOnFromThere() throws IOException {
        spor.failAfter(4);

        var failed = imported(STORY);

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out()).contains("The import ended early");
        assertThat(spor.events()).hasSize(4);
        spor.recover();
        assertThat(imported(STORY).exitCode()).isZero();
        assertThat(spor.events()).hasSize(7);
    }

    @Test
    void givenAFileBeforeThisOne_whenALineNamesALineOfIt_thenItIsFound() throws IOException {
        imported(STORY);

        var more = imported(List.of(
                line("c1/s2", "hold-session", "2024-02-01", "\"enrolment\": \"@c1/enrol\", \"kind\": \"GROUP\"")));

        assertThat(more.err()).isEmpty();
        assertThat(said(SessionHeld.class)).hasSize(2);
    }

    @Test
    void givenOneLineThatARuleForbids_whenImported_thenNothingIsRecordedAndTheLineAndTheRuleAreNamed()
            throws IOException {
        var flawed = with(
                line("c1/s0", "hold-session", "2024-01-02", "\"enrolment\": \"@c1/enrol\", \"kind\": \"INDIVIDUAL\""));

        var run = imported(flawed);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("line 8 (c1/s0): refused by the rule session-within-enrolment", "In the way: line 6.")
                .contains("Nothing was recorded.");
        assertThat(spor.events()).isEmpty();
    }

    @Test
    void givenALineThatOthersBuildOn_whenItIsRefused_thenItAloneIsToldAndTheOthersAreCounted() throws IOException {
        var run = imported(STORY.subList(1, STORY.size()));

        assertThat(run.err())
                .contains("line 3 (c1/ref): refused by the rule offer-known")
                .contains("3 lines are refused with it.")
                .doesNotContain("line 4", "line 5", "line 6");
    }

    @Test
    void givenNobodyIsRegistered_whenTheRegistrationIsRefused_thenAllThatIsAboutThemIsCountedWithIt()
            throws IOException {
        var run = imported(with(
                about(
                        "c2",
                        "c2",
                        "register-citizen",
                        "2027-01-01",
                        "\"name\": {\"given\": \"Bo\", \"family\": \"Opdigtet\"}"),
                about("c2/in", "c2", "record-intake", "2024-01-08", "\"channel\": \"SELF\", \"needs\": []")));

        assertThat(run.err())
                .contains("line 8 (c2): refused by the rule date-not-in-future")
                .contains("1 line is refused with it.")
                .doesNotContain("line 9");
    }

    @Test
    void givenManyFlaws_whenImported_thenAllAreToldAtOnceWithTheirLines() throws IOException {
        var run = imported(with("[]", "{", line("c1/in", "record-intake", "2024-01-08", "\"channel\": \"SELF\"")));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("line 8: The line names no citizen and no offer, or both")
                .contains("line 9: The JSON can't be read")
                .contains("line 10: ask.needs is missing; it is required.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "§§ | no citizen and no offer",
                "§\"citizen\": \"c1\", \"offer\": \"pitstop\", \"ask\": {}§ | or both",
                "§\"citizen\": \"c1\", \"ask\": {\"command\": \"make-coffee\"}§ | ask.command names no command; expected one of accept-referral",
                "§\"citizen\": \"c1\", \"ask\": {\"command\": \"open-offer\", \"on\": \"2024-01-01\"}§ | ask.command names no command",
                "§\"offer\": \"pitstop\", \"ask\": {\"command\": \"observe-relapse\", \"on\": \"2024-01-01\"}§ | expected one of close-offer, open-offer",
                "§\"citizen\": \"c1\", \"ask\": {\"command\": \"observe-relapse\", \"on\": \"2024-02-30\"}§ | ask.on has a value of another kind; expected a date",
                "§\"citizen\": \"c1\", \"ask\": {\"command\": \"observe-relapse\", \"on\": \"2024-01-01\", \"why\": 1}§ | a field that is not known",
                "§\"citizen\": \"c1\", \"citizen\": \"c2\", \"ask\": {\"command\": \"observe-relapse\", \"on\": \"2024-01-01\"}§ | can't be read",
                "§\"citizen\": \"c1\", \"ask\": {\"command\": \"enrol-citizen\", \"on\": \"2024-01-01\", \"referral\": \"nonsense\"}§ | ask.referral is not a UUID",
                "§\"citizen\": \"c1\", \"ask\": {\"command\": \"enrol-citizen\", \"on\": \"2024-01-01\", \"referral\": {\"$ne\": null}}§ | ask.referral has a value of another kind",
                "§\"citizen\": \"c1\", \"ask\": {\"command\": \"enrol-citizen\", \"on\": \"2024-01-01\", \"referral\": \"@later\"}§ | referral-known",
                "§\"citizen\": \"c2\", \"ask\": {\"command\": \"observe-relapse\", \"on\": \"2024-01-01\"}§ | citizen-registered-first",
                "§\"citizen\": \"c1\", \"role\": \"AUDITOR\", \"ask\": {\"command\": \"observe-relapse\", \"on\": \"2024-01-01\"}§ | role-may-record",
                "§\"citizen\": \"010190-1234\", \"ask\": {\"command\": \"observe-relapse\", \"on\": \"2024-01-01\"}§ | citizen holds a CPR number",
            })
    void givenALineThatCanNotBeUsed_whenImported_thenItSaysWhatWouldBeRight(String fields, String told)
            throws IOException {
        var run = imported(with("{\"key\": \"k\"" + (fields.isEmpty() ? "" : ", " + fields) + "}"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("line 8").contains(told).doesNotContain("$ne", "make-coffee", "010190");
        assertThat(spor.events()).isEmpty();
    }

    @Test
    void givenAKeyTwiceAndALineNamedTooEarly_whenImported_thenBothLinesAreNamed() throws IOException {
        var run = imported(Stream.of(STORY.get(0), STORY.get(1), STORY.get(4), STORY.get(3), STORY.get(2), STORY.get(1))
                .toList());

        assertThat(run.err())
                .contains("line 3 (c1/yes): @c1/ref is recorded by line 4; what a line names comes before it.")
                .contains("line 4 (c1/ref): @c1/in is recorded by line 5")
                .contains("line 6 (c1): The key is that of line 2; expected one of its own.");
    }

    @Test
    void givenALineOfMoreThanAMegabyteAndOneThatIsNotUtf8_whenImported_thenBothLinesAreNamed() throws IOException {
        var file = folder.resolve("file.ndjson");
        Files.write(file, with("{\"key\": \"" + "x".repeat(1 << 20) + "\"}"), StandardCharsets.UTF_8);
        Files.writeString(
                file,
                line("c1/x", "observe-relapse", "2024-01-30", "\"note\": \"\u00e5rsag\"") + "\n",
                StandardCharsets.ISO_8859_1,
                java.nio.file.StandardOpenOption.APPEND);

        var run = imported(file);

        assertThat(run.err())
                .contains("line 8: The line has more than 1,048,576 bytes")
                .contains("line 9: ");
        assertThat(spor.events()).isEmpty();
    }

    @Test
    void givenCheckOnly_whenImported_thenEveryLineIsDecidedAndNothingRecorded() throws IOException {
        var run = imported(write(STORY), "--check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("7 lines are in order");
        assertThat(spor.events()).isEmpty();
    }

    @Test
    void givenAnOfferThatKeepsItsPlaces_whenMoreComeThanItHas_thenThePlacesAreGivenBetweenTheLines()
            throws IOException {
        var lines = Stream.concat(
                        Stream.of(
                                offer("hb", "open-offer", "2018-01-01", "\"name\": \"Herberg\", \"kind\": \"SHELTER\""),
                                offer("hb/places", "set-places", "2018-01-01", "\"places\": 2")),
                        IntStream.rangeClosed(1, 3).boxed().flatMap(guest -> guest("g" + guest).stream()))
                .toList();

        var tooMany = imported(lines);
        var enough = imported(lines.subList(0, lines.size() - 1));

        assertThat(tooMany.err()).contains("(g3/enrol): refused by the rule enrolment-needs-place");
        assertThat(enough.err()).isEmpty();
        assertThat(said(CitizenEnrolled.class)).hasSize(2);
    }

    @Test
    void givenADecision_whenImported_thenItIsMadeInTheRoleThatTheLineNames() throws IOException {
        var decision =
                "{\"key\": \"c1/d\", \"citizen\": \"c1\", \"role\": \"SUPERVISOR\", \"recordedBy\": \"mk17\", \"ask\": "
                        + "{\"command\": \"make-decision\", \"on\": \"2024-01-15\", \"from\": \"2024-01-15\", "
                        + "\"ground\": \"sel-101\", \"result\": \"GRANTED\", \"reasons\": \"Fordi\", "
                        + "\"participation\": \"TOGETHER\"}}";

        var run = imported(with(decision));

        assertThat(run.err()).isEmpty();
        assertThat(said(DecisionMade.class)).hasSize(1);
        assertThat(spor.events().getLast().recording().role()).isEqualTo(Role.SUPERVISOR);
    }

    private static List<String> guest(String name) {
        return List.of(
                about(
                        name,
                        name,
                        "register-citizen",
                        "2024-01-08",
                        "\"name\": {\"given\": \"Gæst\", \"family\": \"Opdigtet\"}"),
                about(name + "/ref", name, "refer-citizen", "2024-01-09", "\"offer\": \"hb\""),
                about(name + "/yes", name, "accept-referral", "2024-01-10", "\"referral\": \"@" + name + "/ref\""),
                about(name + "/enrol", name, "enrol-citizen", "2024-01-10", "\"referral\": \"@" + name + "/ref\""));
    }

    private static List<String> with(String... more) {
        return Stream.concat(STORY.stream(), Stream.of(more)).toList();
    }

    private static String line(String key, String command, String on, String fields) {
        return about(key, "c1", command, on, fields);
    }

    private static String about(String key, String citizen, String command, String on, String fields) {
        return "{\"key\": \"%s\", \"citizen\": \"%s\", \"ask\": {\"command\": \"%s\", \"on\": \"%s\", %s}}"
                .formatted(key, citizen, command, LocalDate.parse(on), fields);
    }

    private static String offer(String key, String command, String on, String fields) {
        var offer = key.replaceFirst("/.*", "");
        return "{\"key\": \"%s\", \"offer\": \"%s\", \"ask\": {\"command\": \"%s\", \"on\": \"%s\", %s}}"
                .formatted(key, offer, command, LocalDate.parse(on), fields);
    }

    private <E> List<E> said(Class<E> type) {
        return spor.events().stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Path write(List<String> lines) throws IOException {
        return Files.write(folder.resolve("file.ndjson"), lines);
    }

    private Run imported(List<String> lines) throws IOException {
        return imported(write(lines));
    }

    private Run imported(Path file, String... options) {
        var out = new StringWriter();
        var err = new StringWriter();
        var placed = new long[1];
        var place = new Workplace(
                spor,
                spor,
                RuleCatalogue.delivered(),
                spor.cprs(),
                new ReachedPosition() {
                    @Override
                    public long read() {
                        return placed[0];
                    }

                    @Override
                    public void write(long position) {
                        placed[0] = position;
                    }
                },
                CLOCK);
        var arguments = Stream.concat(
                Stream.of(
                        file.toString(),
                        "--system",
                        "nexus/ishoj",
                        "--report",
                        folder.resolve("report.json").toString()),
                Stream.of(options));
        int exitCode = new CommandLine(new ImportCommands(() -> place))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("report.json"));
    }
}
