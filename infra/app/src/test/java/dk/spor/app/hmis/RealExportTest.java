package dk.spor.app.hmis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.testing.InMemorySpor;
import dk.spor.testing.Needs;
import org.junit.jupiter.api.Test;

/** An export in the real format, made by others: not a line of it is ours, and none may be lost. */
class RealExportTest {

    @Test
    void givenAnExportMadeByOthers_whenImportedTwice_thenTheSumsCloseAndNothingIsRecordedTwice() {
        var export = Needs.hmisExport();
        var spor = new InMemorySpor(CommandRun.CLOCK);

        var first = CommandRun.of(spor, export);
        System.out.println(first.out());
        var events = spor.events();
        var second = CommandRun.of(spor, export);

        assertThat(first.exitCode()).isZero();
        assertThat(first.report().get("files"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.get("closes").asBoolean()).isTrue());
        assertThat(first.out()).doesNotContain("refused by the rule");
        assertThat(second.exitCode()).isZero();
        assertThat(spor.events()).isEqualTo(events).hasSizeGreaterThan(10_000);
    }
}
