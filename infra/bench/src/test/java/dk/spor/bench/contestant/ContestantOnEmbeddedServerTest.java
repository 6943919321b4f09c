package dk.spor.bench.contestant;

import dk.spor.bench.server.Servers;
import dk.spor.store.StoreSettings;
import dk.spor.store.embedded.EmbeddedMongoServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contestants that need nothing but Java, so that a mistake in the bench shows on every machine. */
class ContestantOnEmbeddedServerTest {

    @TempDir
    private Path directory;

    @Test
    void given_the_embedded_store_when_events_are_read_then_they_are_what_was_recorded() {
        try (Contestant spor = SporContestant.on(StoreSettings.embedded(directory))) {
            RoundTrip.of(spor);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BARE", "AXON_MONGO_EVENT", "AXON_MONGO_COMMIT"})
    void given_the_embedded_server_when_events_are_read_then_they_are_what_was_recorded(Kind kind) {
        try (EmbeddedMongoServer server = EmbeddedMongoServer.open(directory);
                Contestant contestant = kind.open(new Servers(server.connectionString(), null), "bench")) {
            RoundTrip.of(contestant);
        }
    }
}
