package dk.spor.app.faults;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dk.spor.app.faults.Clerk.Told;
import dk.spor.app.house.HouseConfiguration;
import dk.spor.command.Asking;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.Recorder;
import dk.spor.query.projection.Projection;
import dk.spor.query.reading.Projections;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.store.SporStore;
import dk.spor.store.StoreSettings;
import dk.spor.testing.MongodCluster;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Clerks write while the primary is killed, and projections follow; then the views are laid beside a rebuild. */
class RecordingThroughFaultsIT {

    private static final int CLERKS = 8;
    private static final int REQUESTS = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final MongodCluster cluster = new MongodCluster();
    private final String uri = cluster.up(3);
    private final String database = "spor-test-" + UUID.randomUUID();
    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void givenThePrimaryIsKilledUnderWritingClerks_thenEachRequestIsRecordedOnceAndEveryViewEqualsARebuild()
            throws Exception {
        try (var house = house()) {
            var log = house.getBean(EventLog.class);
            try (var projections = Projections.open(log, house.getBean(MongoDatabase.class))) {
                projections.start();
                var clerks = writeWhileThePrimaryIsKilled(house.getBean(Recorder.class));
                var told =
                        clerks.stream().flatMap(clerk -> clerk.told().stream()).toList();

                assertRecordedOnce(told, log);
                awaitAll(projections, log.head());
                var views = assertEqualToARebuild(house.getBean(SporStore.class), log);
                tell(clerks, log, views);
            } finally {
                house.getBean(MongoDatabase.class).drop();
            }
        }
    }

    private ConfigurableApplicationContext house() {
        return new SpringApplicationBuilder(HouseConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties("spor.mongodb.uri=" + uri, "spor.mongodb.database=" + database)
                .run();
    }

    private List<Clerk> writeWhileThePrimaryIsKilled(Recorder recorder) throws InterruptedException {
        var day = LocalDate.now(Clock.systemUTC()).minusDays(30);
        recorder.record(
                new OfferId("pitstop"),
                new OpenOffer(day, "Pitstop", OfferKind.OTHER, null, null),
                Asking.of(new UserId("leder"), Role.SUPERVISOR, new RequestKey("pitstop")));
        var goOn = new AtomicBoolean(true);
        var clerks = IntStream.range(0, CLERKS)
                .mapToObj(i -> new Clerk(recorder, "Clerk" + (char) ('A' + i), day, goOn::get, acknowledged))
                .toList();
        var threads = clerks.stream().map(Thread.ofPlatform()::start).toList();
        try {
            awaitFurtherRequests();
            int primary = cluster.primary();
            cluster.kill(primary);
            awaitFurtherRequests();
            cluster.start(primary);
            awaitFurtherRequests();
        } finally {
            cluster.up(3);
            goOn.set(false);
            for (var thread : threads) {
                thread.join();
            }
        }
        return clerks;
    }

    private void awaitFurtherRequests() throws InterruptedException {
        int enough = acknowledged.get() + REQUESTS;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.get() < enough) {
            assertThat(System.nanoTime()).as("the clerks go on").isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    /** Every entry that a clerk was told of is there, where it said, and no request has made more. */
    private static void assertRecordedOnce(List<Told> told, EventLog log) {
        var entries = new TreeMap<String, List<EntryId>>();
        var positions = new TreeMap<String, Long>();
        for (long position = 0; position < log.head(); ) {
            for (RecordedEvent event : log.readAfter(position, 1_000)) {
                assertThat(event.position()).isEqualTo(position + 1);
                position = event.position();
                var key = event.recording().request().value();
                entries.computeIfAbsent(key, ignored -> new ArrayList<>())
                        .add(event.event().entryId());
                positions.put(key, position);
            }
        }
        assertThat(entries.remove("pitstop")).hasSize(1);
        assertThat(entries).isEqualTo(told.stream().collect(toMap(it -> it.key().value(), Told::entries)));
        assertThat(told)
                .allSatisfy(it -> assertThat(positions.get(it.key().value())).isLessThanOrEqualTo(it.position()));
    }

    private static void awaitAll(Projections projections, long head) throws InterruptedException {
        for (Projection<?> projection :
                List.of(projections.pathways(), projections.cti(), projections.citizens(), projections.offers())) {
            assertThat(projection.awaitPosition(head, PATIENCE)).isTrue();
        }
    }

    /** @return how many views there are */
    private int assertEqualToARebuild(SporStore store, EventLog log) {
        var other = StoreSettings.mongodb(uri).withDatabase(database + "-rebuilt");
        try (var elsewhere = SporStore.open(other, Clock.systemUTC())) {
            try (var rebuilt = Projections.open(log, elsewhere.database())) {
                rebuilt.catchUp();
            }
            var expected = views(elsewhere.database());
            assertThat(expected)
                    .hasSize(4)
                    .allSatisfy(
                            (name, documents) -> assertThat(documents).as(name).isNotEmpty());
            assertThat(views(store.database())).isEqualTo(expected);
            elsewhere.database().drop();
            return expected.values().stream().mapToInt(List::size).sum();
        }
    }

    private static Map<String, List<String>> views(MongoDatabase database) {
        var views = new TreeMap<String, List<String>>();
        for (String collection : database.listCollectionNames()) {
            if (collection.startsWith("view-")) {
                views.put(
                        collection,
                        database.getCollection(collection, RawBsonDocument.class)
                                .find()
                                .sort(BsonDocument.parse("{_id: 1}"))
                                .map(RecordingThroughFaultsIT::bytes)
                                .into(new ArrayList<>()));
            }
        }
        return views;
    }

    private static String bytes(RawBsonDocument document) {
        var buffer = document.getByteBuffer();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void tell(List<Clerk> clerks, EventLog log, int views) {
        System.out.printf(
                "%nprimary killed under %d clerks: %,d requests recorded once, %,d made again, longest wait %,d ms;"
                        + " %,d events, %,d views equal to a rebuild, byte for byte%n%n",
                CLERKS,
                acknowledged.get(),
                clerks.stream().mapToInt(Clerk::repeated).sum(),
                clerks.stream()
                        .mapToLong(clerk -> clerk.longestWait().toMillis())
                        .max()
                        .orElse(0),
                log.head(),
                views);
    }
}
