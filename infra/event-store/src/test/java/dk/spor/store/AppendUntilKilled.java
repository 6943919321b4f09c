package dk.spor.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * A process of its own that appends to an embedded store until somebody kills it. Each line it prints is an
 * acknowledgement: a stream, and how many events of it are recorded.
 */
final class AppendUntilKilled {

    private static final int THREADS = 4;

    private AppendUntilKilled() {}

    /** Takes the data directory. */
    public static void main(String[] arguments) {
        SporStore store = SporStore.open(StoreSettings.embedded(Path.of(arguments[0])), Clock.systemUTC());
        for (int thread = 0; thread < THREADS; thread++) {
            Random sizes = new Random(thread);
            Thread.ofPlatform().start(() -> appendForever(store, sizes));
        }
    }

    private static void appendForever(SporStore store, Random sizes) {
        String stream = "citizen/" + UUID.randomUUID();
        long recorded = 0;
        while (true) {
            List<DomainEventMessage<?>> commit = new ArrayList<>();
            int size = 1 + sizes.nextInt(5);
            for (int i = 0; i < size; i++) {
                commit.add(new GenericDomainEventMessage<>("Citizen", stream, recorded + i, "x".repeat(300)));
            }
            store.engine().appendEvents(commit);
            recorded += size;
            System.out.println(stream + " " + recorded);
        }
    }
}
