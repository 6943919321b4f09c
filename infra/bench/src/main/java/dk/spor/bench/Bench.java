package dk.spor.bench;

import dk.spor.bench.question.AppendQuestion;
import dk.spor.bench.question.MemoryQuestion;
import dk.spor.bench.question.ReadInThisHeap;
import dk.spor.bench.question.ReadQuestion;
import dk.spor.bench.question.RebuildQuestion;
import dk.spor.bench.question.ScaleQuestion;
import dk.spor.bench.question.StreamQuestion;
import dk.spor.bench.question.TownQuestion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: one command for every question. */
@Command(
        name = "bench",
        description = "Measures Spor's log against what one would pick instead.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AppendQuestion.class,
            ReadQuestion.class,
            StreamQuestion.class,
            ScaleQuestion.class,
            RebuildQuestion.class,
            TownQuestion.class,
            MemoryQuestion.class,
            ReadInThisHeap.class
        })
public final class Bench implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Asks. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which question; --help lists them.");
    }
}
