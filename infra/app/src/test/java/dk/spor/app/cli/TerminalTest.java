package dk.spor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TerminalTest {

    @Test
    void givenArguments_thenACommandIsToldFromTheSettingsOfTheServer() {
        assertThat(Terminal.isCommand(new String[] {})).isFalse();
        assertThat(Terminal.isCommand(new String[] {"--server.port=9000"})).isFalse();
        assertThat(Terminal.isCommand(new String[] {"--help"})).isTrue();
        assertThat(Terminal.isCommand(new String[] {"import-hmis", "folder"})).isTrue();
    }

    @Test
    void givenHelp_thenEveryCommandIsListedAndNoStoreIsOpened() {
        var out = new StringWriter();
        try (var house = new HouseOnDemand()) {
            int code = new CommandLine(new SporCommand(), new Commands(house))
                    .setOut(new PrintWriter(out))
                    .execute("--help");

            assertThat(code).isZero();
        }
        assertThat(out)
                .asString()
                .contains(
                        "import-hmis",
                        "verify-log",
                        "checkpoint",
                        "evidence",
                        "hash-password",
                        "SPOR_MONGODB_URI",
                        "SPOR_DATA");
    }

    @Test
    void givenAnUnknownCommand_thenItIsNamedAndTheExitCodeIs2() {
        var err = new StringWriter();
        try (var house = new HouseOnDemand()) {
            int code = new CommandLine(new SporCommand(), new Commands(house))
                    .setErr(new PrintWriter(err))
                    .execute("imprt-hmis");

            assertThat(code).isEqualTo(2);
        }
        assertThat(err).asString().contains("imprt-hmis").contains("import-hmis");
    }
}
