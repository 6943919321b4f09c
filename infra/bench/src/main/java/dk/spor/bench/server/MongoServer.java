package dk.spor.bench.server;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The replica set of a run: somebody's own, or one that a script starts and stops. */
public final class MongoServer implements AutoCloseable {

    private final String uri;
    private final @Nullable String script;

    private MongoServer(String uri, @Nullable String script) {
        this.uri = uri;
        this.script = script;
    }

    /** One that runs already, and goes on. */
    public static MongoServer at(String uri) {
        return new MongoServer(uri, null);
    }

    /**
     * One that is started now and stopped at the end.
     *
     * @param script a program which, called with {@code up 1}, starts a replica set of one node and prints its URI, and
     *     stops it when called with {@code down}
     */
    public static MongoServer startedBy(String script) {
        String uri = Program.run(List.of(script, "up", "1")).strip();
        return new MongoServer(uri, script);
    }

    /** How to reach it. */
    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        if (script != null) {
            Program.run(List.of(script, "down"));
        }
    }
}
