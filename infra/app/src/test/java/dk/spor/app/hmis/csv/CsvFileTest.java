package dk.spor.app.hmis.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.app.migration.plan.Flaw;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    @TempDir
    Path folder;

    @Test
    void givenByteOrderMarkAndCarriageReturns_whenRead_thenTheValuesAreClean() throws Exception {
        var rows = rows("\uFEFFId,Name\r\n1,Åse\r\n2,Bo\r\n");

        assertThat(rows).extracting(row -> row.neededText("Id")).containsExactly("1", "2");
        assertThat(rows).extracting(row -> row.neededText("Name")).containsExactly("Åse", "Bo");
    }

    @Test
    void givenValuesWithCommasQuotesAndLineEnds_whenRead_thenEveryRowKnowsItsFirstLine() throws Exception {
        var rows = rows("Id,Name\n1,\"one\nand two\r\nand three\"\n2,\"says \"\"hi\"\", twice\"\n\n3,plain");

        assertThat(rows).extracting(Row::number).containsExactly(2L, 5L, 7L);
        assertThat(rows.get(0).neededText("Name")).isEqualTo("one\nand two\r\nand three");
        assertThat(rows.get(1).neededText("Name")).isEqualTo("says \"hi\", twice");
    }

    @Test
    void givenColumnsInAnotherOrderAndCaseAndUnknownOnes_whenRead_thenTheyAreFoundByName() throws Exception {
        var row = rows("Extra,name, ID \nx,Bo,7\n").getFirst();

        assertThat(row.neededText("Id")).isEqualTo("7");
        assertThat(row.neededText("Name")).isEqualTo("Bo");
        assertThat(row.text("Absent")).isEmpty();
    }

    @Test
    void givenARowWithTooFewValues_whenRead_thenItIsSaidOnWhichLine() throws Exception {
        var lines = lines("Id,Name\n1,Bo\n2\n".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(lines.get(1))
                .isEqualTo(new Line.Misshapen(
                        3, Flaw.WRONG_COLUMN_COUNT, "1 values where the first line names 2 columns"));
    }

    @Test
    void givenAValueOfFiveMegabytes_whenRead_thenItIsNamedAndTheNextRowsAreRead() throws Exception {
        var lines = lines(
                ("Id,Name\n1," + "x".repeat(5_000_000) + "\n2,Bo\n").getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);

        assertThat(lines.get(0))
                .isEqualTo(new Line.Misshapen(
                        2, Flaw.TOO_LONG, "Name is 5000000 characters long; expected at most 100000"));
        assertThat(((Row) lines.get(1)).neededText("Name")).isEqualTo("Bo");
    }

    @Test
    void givenAQuoteThatIsNeverClosed_whenRead_thenItIsSaidFromWhichLineOn() {
        assertThatThrownBy(() -> rows("Id,Name\n1,Bo\n2,\"Eg\n3,Ib\n"))
                .isInstanceOf(BrokenExport.class)
                .hasMessageContaining("trial.csv, line 3: can't be read on from here");
    }

    @Test
    void givenAQuoteThatIsNeverClosedInAHugeFile_whenRead_thenItIsGivenUpBeforeTheMemoryIsFull() {
        var text = "Id,Name\n1,\"" + "x,\n".repeat(6_000_000);

        assertThatThrownBy(() -> rows(text))
                .isInstanceOf(BrokenExport.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("longer than 16000000 characters");
    }

    @Test
    void givenTextAfterAClosingQuote_whenRead_thenItIsSaidOnWhichLine() {
        assertThatThrownBy(() -> rows("Id,Name\n1,\"Bo\"x\n"))
                .isInstanceOf(BrokenExport.class)
                .hasMessageContaining("trial.csv, line 2: can't be read on from here");
    }

    @Test
    void givenBytesThatAreNotText_whenThatValueIsRead_thenTheRowIsUnusableAndOthersAreNot() throws Exception {
        var bytes = "Id,Name\n1,J\u00F8rn\n2,Bo\n".getBytes(StandardCharsets.ISO_8859_1);

        var lines = lines(bytes, StandardCharsets.UTF_8);

        assertThat(((Row) lines.get(0)).neededText("Id")).isEqualTo("1");
        assertThatThrownBy(() -> ((Row) lines.get(0)).text("Name"))
                .isInstanceOfSatisfying(
                        UnusableRow.class, e -> assertThat(e.flaw()).isEqualTo(Flaw.WRONG_ENCODING));
        assertThat(((Row) lines.get(1)).neededText("Name")).isEqualTo("Bo");
    }

    @Test
    void givenTheEncodingIsNamed_whenRead_thenTheTextIsRight() throws Exception {
        var bytes = "Id,Name\n1,J\u00F8rn\n".getBytes(StandardCharsets.ISO_8859_1);

        var lines = lines(bytes, Charset.forName("windows-1252"));

        assertThat(((Row) lines.getFirst()).neededText("Name")).isEqualTo("Jørn");
    }

    @Test
    void givenAnEmptyFile_whenOpened_thenTheColumnNamesAreAskedFor() {
        assertThatThrownBy(() -> rows(""))
                .isInstanceOf(BrokenExport.class)
                .hasMessage("trial.csv is empty; expected at least a first line with the column names");
    }

    @Test
    void givenColumnNamesAlone_whenRead_thenThereAreNoRows() throws Exception {
        assertThat(rows("Id,Name\n")).isEmpty();
    }

    @Test
    void givenAColumnTwice_whenOpened_thenItIsSaidWhich() {
        assertThatThrownBy(() -> rows("Id,Name,id\n"))
                .isInstanceOf(BrokenExport.class)
                .hasMessageContaining("trial.csv, line 1: the columns 1 and 3 have the same name");
    }

    private List<Row> rows(String text) throws Exception {
        return lines(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).stream()
                .map(Row.class::cast)
                .toList();
    }

    private List<Line> lines(byte[] bytes, Charset charset) throws IOException, BrokenExport {
        var path = Files.write(folder.resolve("trial.csv"), bytes);
        var lines = new ArrayList<Line>();
        try (var file = CsvFile.open(path, charset)) {
            for (var line = file.next(); line.isPresent(); line = file.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}
