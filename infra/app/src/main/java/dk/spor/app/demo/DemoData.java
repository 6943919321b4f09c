package dk.spor.app.demo;

import dk.spor.app.catalogue.OfferCatalogue;
import dk.spor.app.catalogue.OpeningOffers;
import dk.spor.app.demo.lives.OwnStory;
import dk.spor.command.Outcome.Recorded;
import dk.spor.command.Outcome.Refused;
import dk.spor.command.Recorder;
import dk.spor.events.OfferEvent;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import dk.spor.values.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a believable Ishøj into an empty log, through the recorder, request by request at its own instant.
 *
 * <p>An interrupted seeding is completed by the next call, even on a later day: which demo it was stands in the request
 * keys, and those that are in the log already record nothing.
 */
public final class DemoData {

    /** The citizen whose own pathway the login {@code borger} sees; the same in every demo. */
    public static final CitizenId BORGER = OwnStory.CITIZEN;

    /** A caseworker at Min indgang who records much of the demo, and as whom a visitor can log in. */
    public static final UserId SAGSBEHANDLER = new UserId("sagsbehandler");

    /** The leader who decides on places at the shelter, and as whom a visitor can log in. */
    public static final UserId LEDER = new UserId("leder");

    /** Of all chance in the demo, unless another is asked for. */
    public static final long SEED = 2635;

    private static final Instant BEFORE_EVERYTHING = Instant.parse("2023-01-02T06:30:00Z");
    private static final int MOST_OFFERS = 200;

    private DemoData() {}

    /** Seeds with the usual seed. See {@link #seed(Recorder, EventLog, DemoClock, LocalDate, long, Progress)}. */
    public static Seeding seed(Recorder recorder, EventLog log, DemoClock clock, LocalDate today, Progress progress) {
        return seed(recorder, log, clock, today, SEED, progress);
    }

    /**
     * Records the demo, offers of the delivered catalogue first. To be called before anything else is recorded, and
     * while nobody else records: the clock shows the past meanwhile, and the real time again when this returns or
     * throws.
     *
     * @param recorder takes its present day and its recorded times from {@code clock}
     * @param log of that recorder
     * @param today the first day that is not lived through, from 2025-01-01 on; an interrupted seeding keeps its own
     * @param seed of all chance; an interrupted seeding keeps its own
     * @throws DemoFailed when a request is refused; those before and after it are recorded
     */
    public static Seeding seed(
            Recorder recorder, EventLog log, DemoClock clock, LocalDate today, long seed, Progress progress) {
        var begun = begunIn(log);
        if (begun.isEmpty() && !holdsOffersOnly(log)) {
            return new Seeding.LogInUse(log.head());
        }
        var run = begun.orElseGet(() -> new DemoRun(seed, today));
        var script = DemoScript.of(run);
        var summary = Summing.of(run, script);
        if (begun.isPresent() && isThere(script.getLast(), log)) {
            return new Seeding.AlreadyThere(summary);
        }
        try {
            return new Seeding.Seeded(summary, play(script, recorder, clock, progress));
        } finally {
            clock.handOver();
        }
    }

    private static int play(List<DemoRequest> script, Recorder recorder, DemoClock clock, Progress progress) {
        var refused = new ArrayList<DemoFailed.Refused>();
        clock.set(BEFORE_EVERYTHING);
        var catalogue = OpeningOffers.open(OfferCatalogue.delivered(), recorder);
        int recorded = 0;
        long reached = catalogue.recorded().size() + catalogue.unchanged().size();
        for (int i = 0; i < script.size(); i++) {
            var request = script.get(i);
            clock.set(request.at());
            switch (request.seenUpTo(reached).sendTo(recorder)) {
                case Recorded it -> {
                    recorded += it.repeated() ? 0 : 1;
                    reached += it.entries().size();
                }
                case Refused it -> refused.add(DemoFailed.Refused.of(request, it.refusal()));
            }
            progress.report(i + 1, script.size());
        }
        if (!refused.isEmpty()) {
            throw new DemoFailed(refused);
        }
        return recorded;
    }

    /** The citizen with a login is the first to be registered, so their first entry tells which demo it is. */
    private static Optional<DemoRun> begunIn(EventLog log) {
        return log.readStream(StreamId.of(BORGER), 0, 1).stream()
                .findFirst()
                .flatMap(first -> DemoRun.of(first.recording().request()));
    }

    private static boolean holdsOffersOnly(EventLog log) {
        return log.head() <= MOST_OFFERS
                && log.readAfter(0, MOST_OFFERS).stream()
                        .map(RecordedEvent::event)
                        .allMatch(OfferEvent.class::isInstance);
    }

    private static boolean isThere(DemoRequest request, EventLog log) {
        return log.readStream(request.stream(), 0, Integer.MAX_VALUE).stream()
                .anyMatch(it -> it.recording().request().equals(request.asking().key()));
    }
}
