package dk.spor.bench.contestant;

import dk.spor.bench.event.BenchEvent;
import dk.spor.bench.event.Happenings;
import dk.spor.bench.measure.Crew;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Fills a log before something is measured on it. */
public final class Loading {

    private static final int AT_A_TIME = 500;

    private Loading() {}

    /** Records the first {@code events} events of what happens. */
    public static void load(Contestant contestant, Happenings happenings, long events) {
        int loaders = contestant.loaders();
        Crew.of(loaders, loader -> load(contestant, happenings.share(loader, loaders, events)));
    }

    private static void load(Contestant contestant, Iterator<BenchEvent> share) {
        while (share.hasNext()) {
            List<BenchEvent> batch = new ArrayList<>(AT_A_TIME);
            while (share.hasNext() && batch.size() < AT_A_TIME) {
                batch.add(share.next());
            }
            contestant.load(batch);
        }
    }
}
