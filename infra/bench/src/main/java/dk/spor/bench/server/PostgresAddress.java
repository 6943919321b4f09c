package dk.spor.bench.server;

/**
 * How to reach a PostgreSQL server.
 *
 * @param description its version and settings, for the report
 */
public record PostgresAddress(String url, String user, String password, String description) {

    @Override
    public String toString() {
        return description;
    }
}
