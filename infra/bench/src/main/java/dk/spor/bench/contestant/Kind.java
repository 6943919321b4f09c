package dk.spor.bench.contestant;

import dk.spor.bench.server.Servers;
import java.util.function.BiFunction;

/** Who takes part. */
public enum Kind {
    SPOR(
            "Spor",
            "Axon engine of SporStore.open; batches of 1,000 events; driver's pool as the program has it",
            SporContestant::open),
    BARE(
            "bare driver",
            "insertOne of one document an event, unique index on (stream, sequence); cursor with batches of 5,000;"
                    + " a connection for every writer",
            BareDriver::open),
    AXON_MONGO_EVENT(
            "axon-mongo 4.12.0, per event",
            "DocumentPerEventStorageStrategy; batches of 1,000 events; a connection for every writer",
            AxonMongo::perEvent),
    AXON_MONGO_COMMIT(
            "axon-mongo 4.12.0, per commit",
            "DocumentPerCommitStorageStrategy; batches of 1,000 events; a connection for every writer",
            AxonMongo::perCommit),
    OCCURRENT(
            "Occurrent 0.14.9",
            "MongoEventStore on the plain driver, of its own version (4.11.5); content as bytes, time as a date; a connection for every writer",
            Occurrent::open),
    AXON_JDBC(
            "Axon JDBC, PostgreSQL",
            "JdbcEventStorageEngine; batches of 1,000 events; fsync and synchronous_commit on; one statement a commit;"
                    + " a connection for every writer, up to 256",
            AxonJdbc::open);

    private final String title;
    private final String settings;
    private final BiFunction<Servers, String, Contestant> opening;

    Kind(String title, String settings, BiFunction<Servers, String, Contestant> opening) {
        this.title = title;
        this.settings = settings;
        this.opening = opening;
    }

    /** As it stands in a table. */
    public String title() {
        return title;
    }

    /** What was set, so that others can judge whether it was set well. */
    public String settings() {
        return settings;
    }

    /** Whether it needs the PostgreSQL server. */
    public boolean onPostgres() {
        return this == AXON_JDBC;
    }

    /** A new log of this kind. */
    public Contestant open(Servers servers, String database) {
        return opening.apply(servers, database);
    }
}
