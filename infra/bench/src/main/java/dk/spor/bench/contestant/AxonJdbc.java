package dk.spor.bench.contestant;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.spor.bench.event.BenchEvent;
import dk.spor.bench.server.Servers;
import dk.spor.store.axon.SporEventSerializer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;

/**
 * Axon's JDBC engine on PostgreSQL, with the tables that it makes itself in a schema of its own. A commit is one
 * statement here, so that a connection which commits by itself is as atomic as a transaction, and saves two round
 * trips.
 */
final class AxonJdbc implements Contestant {

    private static final int AT_A_TIME = 1_000;

    private final HikariDataSource connections;
    private final String schema;
    private final JdbcEventStorageEngine engine;

    private AxonJdbc(HikariDataSource connections, String schema) {
        this.connections = connections;
        this.schema = schema;
        SporEventSerializer serializer = new SporEventSerializer();
        this.engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .batchSize(AT_A_TIME)
                .build();
        execute("create schema if not exists " + schema);
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    static Contestant open(Servers servers, String name) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(servers.postgres().url());
        config.setUsername(servers.postgres().user());
        config.setPassword(servers.postgres().password());
        config.setSchema(name);
        config.setMaximumPoolSize(Mongo.MOST_WRITERS);
        config.setMinimumIdle(1);
        return new AxonJdbc(new HikariDataSource(config), name);
    }

    @Override
    public void append(BenchEvent event) {
        EngineReads.append(engine, event);
    }

    @Override
    public void load(List<BenchEvent> events) {
        engine.appendEvents(EngineReads.messages(events));
    }

    @Override
    public int loaders() {
        return 4;
    }

    @Override
    public List<WholeLogRead> wholeLogReads() {
        return List.of(new WholeLogRead(
                Kind.AXON_JDBC.title(), (depth, visitor) -> EngineReads.wholeLog(engine, depth, visitor)));
    }

    @Override
    public void readStream(String stream, Visitor visitor) {
        EngineReads.stream(engine, stream, visitor);
    }

    @Override
    public void drop() {
        execute("drop schema " + schema + " cascade");
    }

    @Override
    public void close() {
        connections.close();
    }

    private void execute(String statement) {
        try (Connection connection = connections.getConnection();
                Statement executed = connection.createStatement()) {
            executed.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refuses: " + statement, e);
        }
    }
}
