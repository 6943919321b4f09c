package dk.spor.bench.server;

import org.jspecify.annotations.Nullable;

/** Where the contestants keep their logs in one run. */
public final class Servers {

    private final String mongodb;
    private final @Nullable PostgresAddress postgres;

    /**
     * @param mongodb the URI of a replica set
     * @param postgres null where nobody needs it
     */
    public Servers(String mongodb, @Nullable PostgresAddress postgres) {
        this.mongodb = mongodb;
        this.postgres = postgres;
    }

    /** The URI of the replica set. */
    public String mongodb() {
        return mongodb;
    }

    /** The PostgreSQL server. */
    public PostgresAddress postgres() {
        if (postgres == null) {
            throw new IllegalStateException("this run was begun without PostgreSQL");
        }
        return postgres;
    }

    /** Whether there is a PostgreSQL server. */
    public boolean hasPostgres() {
        return postgres != null;
    }
}
