package dk.spor.app.hmis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.testing.InMemorySpor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken is named, with file and line; nobody ever sees a stack trace. */
class BrokenExportTest {

    private final InMemorySpor spor = new InMemorySpor(CommandRun.CLOCK);

    @TempDir
    Path folder;

    private TrialExport export;

    @BeforeEach
    void copy() {
        export = TrialExport.in(folder);
    }

    @Test
    void givenNoSuchFolder_thenNothingIsRecorded() {
        nothingRecorded(
                CommandRun.of(spor, folder.resolve("elsewhere")),
                "is not a folder; expected the folder into which the export was unpacked");
    }

    @Test
    void givenFilesThatAreMissing_thenAllAreNamedAtOnce() {
        export.without("Client.csv").without("Exit.csv");

        nothingRecorded(
                CommandRun.of(spor, export),
                "Client.csv is missing; expected the file, with its first line alone where the source has no rows",
                "Exit.csv is missing");
    }

    @Test
    void givenColumnsThatAreMissing_thenAllAreNamedAtOnce() {
        export.with("Enrollment.csv", ",EntryDate,", ",Entered,").with("Exit.csv", ",Destination,", ",Whereto,");

        nothingRecorded(
                CommandRun.of(spor, export),
                "Enrollment.csv, line 1: the column EntryDate is missing",
                "Exit.csv, line 1: the column Destination is missing");
    }

    @Test
    void givenAnEmptyFile_thenItIsNamed() {
        export.write("Services.csv", "");

        nothingRecorded(
                CommandRun.of(spor, export),
                "Services.csv is empty; expected at least a first line with the column names");
    }

    @Test
    void givenFilesWithColumnNamesAlone_thenTheyCloseAtZero() {
        for (var file : new String[] {"Services.csv", "Event.csv", "Assessment.csv", "CurrentLivingSituation.csv"}) {
            export.write(file, export.text(file).lines().findFirst().orElseThrow());
        }

        var run = CommandRun.of(spor, export);

        assertThat(run.exitCode()).isZero();
        assertThat(run.file("Services.csv").at("/rows/read").asLong()).isZero();
    }

    @Test
    void givenAnExportWithoutItsRow_thenItIsAskedFor() {
        export.write("Export.csv", export.text("Export.csv").lines().findFirst().orElseThrow());

        nothingRecorded(CommandRun.of(spor, export), "Export.csv has no row");
    }

    @Test
    void givenALayoutOfAnotherYear_thenItIsNotGuessedAt() {
        export.with("Export.csv", "2026 v1.0", "FY2022");

        nothingRecorded(
                CommandRun.of(spor, export),
                "Export.csv, line 2: CSVVersion names another layout; expected an export in the layout FY2024 or FY2026");
    }

    @Test
    void givenNoNameForTheSource_thenItIsAskedFor() {
        export.with("Export.csv", "T1,2,7001,", "T1,2,,").with("Export.csv", ",fjordby", ",");

        nothingRecorded(CommandRun.of(spor, export), "SourceID and ImplementationID are both blank");
    }

    @Test
    void givenAQuoteThatIsNeverClosed_thenTheLineIsNamed() {
        export.withRow("Disabilities.csv", "d3,e1,c1,\"2025-01-10,10,2,1,1,,,,");

        nothingRecorded(CommandRun.of(spor, export), "Disabilities.csv, line 4: can't be read on from here");
    }

    @Test
    void givenAReportThatCanNotBeWritten_thenNothingIsRecorded() {
        var run = CommandRun.of(
                spor,
                export,
                "--report",
                folder.resolve("no/such/folder/r.json").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(spor.events()).isEmpty();
    }

    @Test
    void givenALoginThatIsNone_thenNothingIsRecorded() {
        nothingRecorded(CommandRun.of(spor, export, "--by", "not a login"), "--by has a form that is not allowed");
    }

    @Test
    void givenTooManyWorkers_thenNothingIsRecorded() {
        nothingRecorded(CommandRun.of(spor, export, "--workers", "17"), "--workers is 17; expected 1 to 16");
    }

    @Test
    void givenAnEncodingThatIsNone_thenNothingIsRecorded() {
        var run = CommandRun.of(spor, export, "--encoding", "klingon");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--encoding").doesNotContain("\tat ");
    }

    @Test
    void givenADateThatIsNone_thenTheRowIsLeftOutAndTheSumsClose() {
        export.with("Enrollment.csv", "e5,c3,14,2025-04-01", "e5,c3,14,04/01/2025");

        leftOut("Enrollment.csv", "WRONG_DATE", 6, "EntryDate is not a date; expected YYYY-MM-DD, such as 2026-05-04");
    }

    @Test
    void givenADateThatIsBlank_thenTheRowIsLeftOut() {
        export.with("Exit.csv", "x1,e1,c1,2025-03-01", "x1,e1,c1,");

        leftOut("Exit.csv", "MISSING_VALUE", 2, "ExitDate is blank; expected a date, YYYY-MM-DD");
    }

    @Test
    void givenAnEnrolmentOfAnUnknownClient_thenItIsAnOrphan() {
        export.with("Enrollment.csv", "e5,c3,14", "e5,c77,14");

        leftOut("Enrollment.csv", "ORPHAN", 6, "PersonalID c77 is not in Client.csv");
    }

    @Test
    void givenAServiceOfAnUnknownEnrolment_thenItIsAnOrphan() {
        export.with("Services.csv", "s6,e5,c3", "s6,e55,c3");

        leftOut("Services.csv", "ORPHAN", 7, "EnrollmentID e55 is not in Enrollment.csv");
    }

    @Test
    void givenAnIdentifierTwice_thenTheSecondRowIsLeftOut() {
        export.withRow("Client.csv", export.text("Client.csv").lines().toList().get(1));

        leftOut("Client.csv", "DUPLICATE", 8, "PersonalID c1 is that of line 2 already");
    }

    @Test
    void givenASecondExitOfOneEnrolment_thenItIsLeftOut() {
        export.withRow("Exit.csv", "x1b,e1,c1,2025-03-05,410,,,,,1,,2025-03-05 11:00:00,2025-03-05 11:00:00,u1,,T1");

        leftOut("Exit.csv", "DUPLICATE", 8, "EnrollmentID e1 has its exit on line 2");
    }

    @Test
    void givenAnExitBeforeTheEntry_thenItContradicts() {
        export.with("Exit.csv", "x1,e1,c1,2025-03-01", "x1,e1,c1,2024-03-01");

        leftOut("Exit.csv", "CONTRADICTION", 2, "ExitDate is before the EntryDate of EnrollmentID e1");
    }

    @Test
    void givenARowOfAnotherClientThanItsEnrolment_thenItContradicts() {
        export.with("Services.csv", "s6,e5,c3", "s6,e5,c1");

        leftOut("Services.csv", "CONTRADICTION", 7, "PersonalID is not that of EnrollmentID e5, which is c3");
    }

    @Test
    void givenACodeThatIsNotInTheList_thenItIsNamed() {
        export.with("CurrentLivingSituation.csv", "c3,2025-04-16,314", "c3,2025-04-16,777");

        leftOut(
                "CurrentLivingSituation.csv",
                "UNKNOWN_CODE",
                5,
                "CurrentLivingSituation 777 is not in the list of living situations (3.12.1)");
    }

    @Test
    void givenAValueOfFiveMegabytes_thenTheRowIsLeftOutByName() {
        export.with("Client.csv", "c1,Asta", "c1," + "A".repeat(5_000_000));

        leftOut("Client.csv", "TOO_LONG", 2, "FirstName is 5000000 characters long; expected at most 100000");
    }

    @Test
    void givenANameThatIsTooLong_thenTheRowIsLeftOutAndTheNameIsNotRepeated() {
        export.with("Client.csv", "c1,Asta", "c1," + "Asta".repeat(40));

        leftOut("Client.csv", "UNUSABLE_VALUE", 2, "name.given is too long; expected at most 100 characters");
    }

    @Test
    void givenBytesInAnotherEncoding_thenTheRowIsLeftOutUnlessTheEncodingIsNamed() throws Exception {
        var latin = export.text("Client.csv").replace("Asta", "Åse").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("Client.csv"), latin);

        leftOut(
                "Client.csv",
                "WRONG_ENCODING",
                2,
                "FirstName holds bytes that can't be decoded; expected the encoding that --encoding names");
        for (var file : new String[] {"Project.csv", "Exit.csv"}) {
            Files.writeString(folder.resolve(file), export.text(file), StandardCharsets.ISO_8859_1);
        }
        var named = CommandRun.of(new InMemorySpor(CommandRun.CLOCK), export, "--encoding", "iso-8859-1");
        assertThat(named.file("Client.csv").at("/rows/recorded").asLong()).isEqualTo(5);
    }

    @Test
    void givenARowWithTooFewValues_thenItIsLeftOut() {
        export.withRow("Services.csv", "s50,e3,c2");

        leftOut("Services.csv", "WRONG_COLUMN_COUNT", 13, "3 values where the first line names 18 columns");
    }

    @Test
    void givenAMoveInDateThatIsNone_thenTheEnrolmentStandsWithARemark() {
        export.with("Enrollment.csv", "2025-03-15", "2025-99-99");

        var run = CommandRun.of(spor, export);

        assertThat(run.exitCode()).isZero();
        assertThat(run.file("Enrollment.csv").at("/rows/recorded").asLong()).isEqualTo(8);
        assertThat(run.file("Enrollment.csv").at("/remarks/0/line").asLong()).isEqualTo(3);
        assertThat(run.file("Enrollment.csv").at("/remarks/0/what").asText())
                .isEqualTo("MoveInDate is not a date; expected YYYY-MM-DD, such as 2026-05-04");
    }

    @Test
    void givenCarriageReturnsAndByteOrderMarks_thenTheLogIsTheSame() {
        same(text -> "\uFEFF" + text.replace("\n", "\r\n"));
    }

    @Test
    void givenEveryValueInQuotes_thenTheLogIsTheSame() {
        same(text -> text.lines()
                .map(line ->
                        line.contains("\"") || !line.contains(",20") ? line : "\"" + line.replace(",", "\",\"") + "\"")
                .reduce("", (all, line) -> all + line + "\n"));
    }

    private void same(UnaryOperator<String> change) {
        CommandRun.of(spor, export, "--workers", "1");
        for (var file : new String[] {"Client.csv", "Enrollment.csv", "Exit.csv", "Services.csv", "Event.csv"}) {
            export.write(file, change.apply(export.text(file)));
        }
        var other = new InMemorySpor(CommandRun.CLOCK);

        var run = CommandRun.of(other, export, "--workers", "1");

        assertThat(run.exitCode()).isZero();
        assertThat(other.events()).hasSameSizeAs(spor.events());
    }

    private void nothingRecorded(CommandRun run, String... expected) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(expected)
                .contains("Nothing was recorded.")
                .doesNotContain("\tat ");
        assertThat(spor.events()).isEmpty();
    }

    private void leftOut(String file, String reason, long line, String what) {
        var run = CommandRun.of(spor, export);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.file(file).get("leftOut")).anySatisfy(leftOut -> {
            assertThat(leftOut.get("reason").asText()).isEqualTo(reason);
            assertThat(leftOut.get("expected").asBoolean()).isFalse();
            assertThat(leftOut.get("details")).anySatisfy(detail -> {
                assertThat(detail.get("line").asLong()).isEqualTo(line);
                assertThat(detail.get("what").asText()).isEqualTo(what);
            });
        });
    }
}
