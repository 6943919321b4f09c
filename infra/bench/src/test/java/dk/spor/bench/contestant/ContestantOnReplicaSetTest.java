package dk.spor.bench.contestant;

import dk.spor.bench.server.PostgresPrograms;
import dk.spor.bench.server.PostgresServer;
import dk.spor.bench.server.Servers;
import dk.spor.testing.Needs;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every contestant on the server that it is measured on. */
class ContestantOnReplicaSetTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AXON_JDBC")
    void given_a_few_hundred_events_when_they_are_read_then_they_are_what_was_recorded(Kind kind) {
        assertRoundTrip(kind, new Servers(Needs.mongodb(), null));
    }

    @Test
    void given_a_postgresql_of_its_own_when_events_are_read_then_they_are_what_was_recorded() {
        try (PostgresServer postgres = PostgresServer.start(PostgresPrograms.in(Needs.postgresql()))) {
            assertRoundTrip(Kind.AXON_JDBC, new Servers("mongodb://nobody.invalid", postgres.address()));
        }
    }

    private static void assertRoundTrip(Kind kind, Servers servers) {
        String name = "bench_test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Contestant contestant = kind.open(servers, name)) {
            try {
                RoundTrip.of(contestant);
            } finally {
                contestant.drop();
            }
        }
    }
}
