package dk.spor.query.projection;

import dk.spor.query.testing.TestStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The store of an evaluation: the embedded server on a file. */
class EmbeddedRebuildTest extends RebuildContract {

    @TempDir
    private Path folder;

    @Override
    TestStore openStore() {
        return TestStore.onFile(folder.resolve("spor"));
    }
}
