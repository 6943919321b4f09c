package dk.spor.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/mette");

    @Test
    void givenLinux_thenTheDataLieWhereXdgSaysOrInTheUsualPlace() {
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data/mette")))
                .isEqualTo(Path.of("/data/mette/spor"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", " ")))
                .isEqualTo(HOME.resolve(".local/share/spor"));
        assertThat(DataFolder.of("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/spor"));
    }

    @Test
    void givenMacOrWindows_thenTheDataLieWhereTheirProgramsKeepThem() {
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Spor"));
        assertThat(DataFolder.of("Windows 11", HOME, Map.of())).isEqualTo(HOME.resolve("AppData/Local/Spor"));
    }
}
