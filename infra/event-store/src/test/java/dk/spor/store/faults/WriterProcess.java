package dk.spor.store.faults;

import dk.spor.store.SporStore;
import dk.spor.store.StoreLocation;
import dk.spor.store.StoreSettings;
import dk.spor.store.history.HistoryFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writers in a process of their own. They stop when its input ends, or when it is killed. */
final class WriterProcess {

    private WriterProcess() {}

    /**
     * Takes the store (an URI or a directory), the database, the file for the history, a name, and how many writers.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        StoreLocation location = arguments[0].startsWith("mongodb://")
                ? new StoreLocation.Server(arguments[0])
                : new StoreLocation.Embedded(Path.of(arguments[0]));
        String process = arguments[3];
        AtomicBoolean goOn = new AtomicBoolean(true);
        try (SporStore store = SporStore.open(new StoreSettings(location, arguments[1]), Clock.systemUTC());
                HistoryFile history = new HistoryFile(Path.of(arguments[2]))) {
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(arguments[4]); i++) {
                writers.add(
                        Thread.ofPlatform().start(new Writer(store.engine(), history, process + "." + i, goOn::get)));
            }
            while (System.in.read() >= 0) {
                // Nothing is said to it; its end is the sign.
            }
            goOn.set(false);
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }
}
