package dk.spor.app.operation;

import dk.spor.query.operation.ViewOperations;
import dk.spor.query.projection.Retry;
import dk.spor.query.reading.Projections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code set-aside}: events that could not be folded or read, and trying again. */
@Command(
        name = "set-aside",
        mixinStandardHelpOptions = true,
        description = "Events that could not be folded or read: whose view stands still, and why.")
public final class SetAside implements Runnable {

    private final Supplier<Projections> opened;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** @param opened opens the projections; not called for help */
    public SetAside(Supplier<Projections> opened) {
        this.opened = opened;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what: set-aside list, or set-aside retry.");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists them, without anything of what they say. Exit code 1 when there are any.")
    int list() {
        var aside = new ViewOperations(opened.get()).setAside();
        var out = spec.commandLine().getOut();
        aside.forEach(each -> out.printf(
                "%s %s: position %,d, entry %s, since %s, %,d later waiting%n    %s%n",
                each.projection(),
                each.subject(),
                each.position(),
                each.entry() == null ? "unreadable" : each.entry(),
                each.since() == null ? "unknown" : each.since(),
                each.waiting(),
                each.cause()));
        out.println(aside.isEmpty() ? "Nothing is set aside." : "%,d set aside.".formatted(aside.size()));
        out.flush();
        return aside.isEmpty() ? 0 : 1;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Folds on from where the views stand. Exit code 1 when any still stands still.")
    int retry(
            @Option(names = "--projection", paramLabel = "NAME", description = "Of this projection alone.") @Nullable
                    String projection,
            @Parameters(paramLabel = "ID", arity = "0..*", description = "Whose views; default: all that stand still.")
                    @Nullable
                    List<String> subjects) {
        var operations = new ViewOperations(opened.get());
        var wanted = subjects == null ? List.<String>of() : subjects;
        var out = spec.commandLine().getOut();
        var retries = operations.setAside().stream()
                .filter(each -> projection == null || each.projection().equals(projection))
                .filter(each -> wanted.isEmpty() || wanted.contains(each.subject()))
                .map(each -> operations.retry(each.projection(), each.subject()))
                .toList();
        retries.forEach(retry -> out.println(told(retry)));
        out.println("%,d tried again.".formatted(retries.size()));
        out.flush();
        return retries.stream().anyMatch(retry -> retry.outcome() == Retry.Outcome.STILL_SET_ASIDE) ? 1 : 0;
    }

    private static String told(Retry retry) {
        var aside = retry.setAside();
        return retry.projection() + " " + retry.subject() + ": "
                + (aside == null
                        ? "in step"
                        : "still set aside at position %,d%n    %s".formatted(aside.position(), aside.cause()));
    }
}
