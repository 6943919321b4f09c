package dk.spor.bench.question;

import dk.spor.bench.contestant.Kind;
import dk.spor.bench.profile.Hottest;
import dk.spor.bench.report.Goal;
import dk.spor.bench.report.Json;
import dk.spor.bench.report.Markdown;
import dk.spor.bench.report.Report;
import dk.spor.bench.report.Table;
import dk.spor.bench.server.MongoServer;
import dk.spor.bench.server.PostgresServer;
import dk.spor.bench.server.Servers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that starts what its contestants need, lets the question be asked, and reports. */
abstract class Question implements Callable<Integer> {

    /** Beside the class path, so that figures are never mistaken for something that belongs to the sources. */
    private static final Path USUAL_PLACE = Path.of(System.getProperty("bench.target", "target"));

    @Mixin
    private Circumstances circumstances = new Circumstances();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Who takes part where nobody says otherwise. */
    List<Kind> usualContestants() {
        return Arrays.asList(Kind.values());
    }

    /** Makes everything small, where only the way of measuring is to be seen. */
    abstract void shorten();

    /** What is asked, in a sentence or two. */
    abstract String meaning();

    /** Measures. */
    abstract List<Table> ask(Arena arena);

    /** What the figures are held against. */
    List<Goal> goals(List<Table> tables) {
        return List.of();
    }

    @Override
    public final Integer call() throws IOException {
        if (circumstances.quick()) {
            shorten();
        }
        List<Kind> kinds = circumstances.contestants(usualContestants());
        boolean onPostgres = kinds.stream().anyMatch(Kind::onPostgres);
        try (MongoServer mongodb = circumstances.mongoServer();
                PostgresServer postgres = onPostgres ? PostgresServer.start(circumstances.postgresPrograms()) : null) {
            Servers servers = new Servers(mongodb.uri(), postgres == null ? null : postgres.address());
            try (Arena arena = new Arena(servers, kinds, circumstances.rounds(), recordings(), out())) {
                List<Table> tables = ask(arena);
                report(Report.of(spec.name(), meaning(), servers, arena.settings(), tables, goals(tables)));
                arena.recordings().forEach(recording -> out().print(Hottest.of(recording)));
            }
        }
        out().flush();
        return 0;
    }

    private @Nullable Path recordings() {
        return circumstances.profile() ? USUAL_PLACE.resolve("profile-" + spec.name()) : null;
    }

    private void report(Report report) throws IOException {
        Path given = circumstances.json();
        Path json = given == null ? USUAL_PLACE.resolve(spec.name() + ".json") : given;
        Json.write(report, json);
        out().println(Markdown.page(List.of(report)));
        out().println("For programs: " + json);
        out().flush();
        Path page = circumstances.markdown();
        if (page != null) {
            String text = Files.exists(page) ? Markdown.answer(report) : Markdown.page(List.of(report)) + '\n';
            Files.writeString(page, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
