package dk.spor.app.hmis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.testing.Needs;
import org.junit.jupiter.api.Test;

/** An export in the real format, made by others. */
class RealExportTest {

    @Test
    void givenAnExportMadeByOthers_whenImportedTwice_thenTheSumsCloseAndNothingIsRecordedTwice() {
        var spor = new InMemorySpor(CommandRun.CLOCK);

        var first = CommandRun.of(spor, Needs.hmisExport());
        System.out.println(first.out());
        var events = spor.events();
        var second = CommandRun.of(spor, Needs.hmisExport());
        System.out.println(second.out());

        assertThat(first.exitCode()).isZero();
        assertThat(second.exitCode()).isZero();
        assertThat(spor.events()).isEqualTo(events);
    }
}
