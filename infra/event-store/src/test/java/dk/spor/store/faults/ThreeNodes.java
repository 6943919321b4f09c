package dk.spor.store.faults;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.spor.testing.MongodCluster;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.bson.Document;

/** A replica set of three real servers, each of which can be killed, paused and brought back. */
final class ThreeNodes implements AutoCloseable {

    private static final int NODES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PRIMARY = 1;
    private static final int SECONDARY = 2;

    private final MongodCluster cluster;
    private final List<MongoClient> nodes;
    private final String uri;
    private final Set<Integer> killed = new HashSet<>();
    private final Set<Integer> paused = new HashSet<>();

    private ThreeNodes(MongodCluster cluster) {
        this.cluster = cluster;
        this.uri = cluster.up(NODES);
        this.nodes = IntStream.range(0, NODES).mapToObj(ThreeNodes::connect).toList();
    }

    /** Starts them, or takes those that are up. */
    static ThreeNodes up() {
        ThreeNodes nodes = new ThreeNodes(new MongodCluster());
        nodes.awaitHealth();
        return nodes;
    }

    private static MongoClient connect(int node) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(
                        "mongodb://127.0.0.1:%d/?directConnection=true".formatted(MongodCluster.FIRST_PORT + node)))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(300, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(300, TimeUnit.MILLISECONDS).readTimeout(1, TimeUnit.SECONDS))
                .build());
    }

    /** How a driver finds all of them. */
    String uri() {
        return uri;
    }

    /** How a driver finds one of them, and no other. */
    int port(int node) {
        return MongodCluster.FIRST_PORT + node;
    }

    /** SIGKILL: a crash, nothing is flushed. */
    void kill(int node) {
        cluster.kill(node);
        killed.add(node);
    }

    void killAll() {
        IntStream.range(0, NODES).forEach(this::kill);
    }

    /** SIGSTOP: it hangs, and its connections stay open. */
    void pause(int node) {
        cluster.pause(node);
        paused.add(node);
    }

    void resume(int node) {
        cluster.resume(node);
        paused.remove(node);
    }

    /** Starts a killed one again, on its own data. */
    void start(int node) {
        cluster.start(node);
        killed.remove(node);
    }

    /** Brings back whoever is away. */
    void heal() {
        Set.copyOf(paused).forEach(this::resume);
        Set.copyOf(killed).forEach(this::start);
        awaitHealth();
    }

    private void awaitHealth() {
        await("all three nodes are up, and one of them leads", this::healthy);
    }

    private boolean healthy() {
        return primaryNow()
                .flatMap(this::status)
                .filter(status -> status.getList("members", Document.class).stream()
                        .allMatch(member -> Set.of(PRIMARY, SECONDARY).contains(member.getInteger("state"))))
                .isPresent();
    }

    /** The one that leads; waits until one does. */
    int primary() {
        await("there is a primary", () -> primaryNow().isPresent());
        return primaryNow().orElseGet(this::primary);
    }

    int anySecondary() {
        return (primary() + 1) % NODES;
    }

    /** Waits until another one leads. */
    void awaitOtherPrimaryThan(int node) {
        await(
                "another node than %d leads".formatted(node),
                () -> primaryNow().filter(primary -> primary != node).isPresent());
    }

    /** Counts elections: each one that is won raises it. */
    long term() {
        return status(primary()).map(status -> status.getLong("term")).orElseGet(this::term);
    }

    private Optional<Integer> primaryNow() {
        // A paused node believes to lead until it is resumed, but does not answer.
        return IntStream.range(0, NODES)
                .filter(node -> !paused.contains(node) && !killed.contains(node))
                .boxed()
                .filter(node -> status(node)
                        .filter(status -> status.getInteger("myState") == PRIMARY)
                        .isPresent())
                .findFirst();
    }

    private Optional<Document> status(int node) {
        try {
            return Optional.of(nodes.get(node).getDatabase("admin").runCommand(new Document("replSetGetStatus", 1)));
        } catch (MongoException e) {
            return Optional.empty();
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        Waiting.until(what, PATIENCE, condition);
    }

    /** Leaves them running, for the next test. */
    @Override
    public void close() {
        nodes.forEach(MongoClient::close);
    }
}
