package dk.spor.testing;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The script of {@link Needs#mongodCluster}, which starts a replica set of real servers and lets each of them crash,
 * hang and come back. The set has ports of its own, from {@code SPOR_TEST_MONGOD_CLUSTER_PORT} on.
 */
public final class MongodCluster {

    /** The first node's port; the others have those after it. */
    public static final int FIRST_PORT =
            Integer.parseInt(System.getenv().getOrDefault("SPOR_TEST_MONGOD_CLUSTER_PORT", "27517"));

    private static final int ATTEMPTS = 5;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);

    private final String script = Needs.mongodCluster().toString();

    /** Starts a set of that many nodes, or those of it that are down; answers with its URI. */
    public String up(int nodes) {
        return runUntilItWorks("up", nodes).strip();
    }

    /** The node that leads. */
    public int primary() {
        return Integer.parseInt(run("primary").strip());
    }

    /** SIGKILL: a crash, nothing is flushed. */
    public void kill(int node) {
        run("kill", node);
    }

    /** SIGSTOP: it hangs, and its connections stay open. */
    public void pause(int node) {
        run("pause", node);
    }

    public void resume(int node) {
        run("resume", node);
    }

    /** Starts a killed one again, on its own data. */
    public void start(int node) {
        run("start", node);
    }

    /** A busy machine can need longer to start a node than the script waits before it makes a set of them. */
    private String runUntilItWorks(Object... arguments) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return run(arguments);
            } catch (IllegalStateException failed) {
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            }
        }
        return run(arguments);
    }

    private String run(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(script));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("MONGOD_PORT", String.valueOf(FIRST_PORT));
        builder.environment().putIfAbsent("MONGOD_CACHE_GB", "0.25");
        builder.environment().remove("MONGOD_HOME");
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException("%s failed".formatted(command));
            }
            return printed;
        } catch (IOException e) {
            throw new IllegalStateException("%s can't be run".formatted(script), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
