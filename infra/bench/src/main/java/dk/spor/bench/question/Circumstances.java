package dk.spor.bench.question;

import dk.spor.bench.contestant.Kind;
import dk.spor.bench.measure.Rounds;
import dk.spor.bench.server.MongoServer;
import dk.spor.bench.server.PostgresPrograms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said to every question. */
final class Circumstances {

    private static final int QUICK_ROUNDS = 1;

    @Option(
            names = "--mongodb",
            paramLabel = "URI",
            description = "A replica set to measure on (or in SPOR_BENCH_MONGODB).")
    private @Nullable String mongodb = System.getenv("SPOR_BENCH_MONGODB");

    @Option(
            names = "--mongod",
            paramLabel = "SCRIPT",
            description = "Starts a replica set when called with `up 1`, printing its URI, and stops it when called"
                    + " with `down` (or in SPOR_BENCH_MONGOD).")
    private @Nullable String mongod = System.getenv("SPOR_BENCH_MONGOD");

    @Option(
            names = "--postgres",
            paramLabel = "DIR",
            description = "Where PostgreSQL's initdb and pg_ctl are; default: where Debian's package puts them.")
    private @Nullable Path postgres;

    @Option(
            names = "--contestants",
            paramLabel = "KIND",
            split = ",",
            description = "Who takes part: ${COMPLETION-CANDIDATES}; default: all that the question is for.")
    private List<Kind> contestants = new ArrayList<>();

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds that count; default: ${DEFAULT-VALUE}.")
    private int rounds = 5;

    @Option(names = "--warm-up", paramLabel = "N", description = "Rounds before; default: ${DEFAULT-VALUE}.")
    private int warmUp = 2;

    @Option(names = "--quick", description = "Seconds instead of minutes: shows that it works, says nothing else.")
    private boolean quick;

    @Option(names = "--json", paramLabel = "FILE", description = "Where to write the figures for programs.")
    private @Nullable Path json;

    @Option(names = "--markdown", paramLabel = "FILE", description = "A page to add the answer to.")
    private @Nullable Path markdown;

    @Option(
            names = "--profile",
            description = "Spor alone, with a flight recording and what is hottest in it instead of a comparison.")
    private boolean profile;

    boolean quick() {
        return quick;
    }

    boolean profile() {
        return profile;
    }

    @Nullable
    Path json() {
        return json;
    }

    @Nullable
    Path markdown() {
        return markdown;
    }

    Rounds rounds() {
        return quick ? new Rounds(QUICK_ROUNDS, QUICK_ROUNDS) : new Rounds(warmUp, rounds);
    }

    List<Kind> contestants(List<Kind> usual) {
        if (profile) {
            return List.of(Kind.SPOR);
        }
        return contestants.isEmpty() ? usual : List.copyOf(contestants);
    }

    MongoServer mongoServer() {
        if (mongodb != null) {
            return MongoServer.at(mongodb);
        }
        if (mongod != null) {
            return MongoServer.startedBy(mongod);
        }
        throw new IllegalStateException(
                "Say where a MongoDB replica set is (--mongodb URI) or what starts one (--mongod SCRIPT).");
    }

    PostgresPrograms postgresPrograms() {
        return postgres != null
                ? PostgresPrograms.in(postgres)
                : PostgresPrograms.installed()
                        .orElseThrow(() -> new IllegalStateException(
                                "There is no PostgreSQL here: install Debian's package `postgresql`, say where"
                                        + " it is (--postgres DIR), or leave it out (--contestants)."));
    }
}
