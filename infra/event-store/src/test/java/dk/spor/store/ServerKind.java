package dk.spor.store;

/** The two kinds of server that every promise is held against. */
public enum ServerKind {
    EMBEDDED {
        @Override
        public TestDatabase start() {
            return TestDatabase.onEmbeddedServer();
        }
    },
    REPLICA_SET {
        @Override
        public TestDatabase start() {
            return TestDatabase.onReplicaSet();
        }
    };

    /** A fresh database on such a server. */
    public abstract TestDatabase start();
}
