package dk.spor.store.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The embedded database of one data directory. It listens on the loopback interface only, on a port that the operating
 * system picks, without a login: for evaluation, not for citizens' data on a machine that is shared.
 */
public final class EmbeddedMongoServer implements AutoCloseable {

    /** The one file in the data directory that holds everything. */
    public static final String FILE_NAME = "spor.mv";

    private static final int ONE_ACCEPTING_THREAD = 1;
    private static final int LET_NETTY_CHOOSE = 0;

    private final Path directory;
    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedMongoServer(Path directory, MongoServer server, InetSocketAddress address) {
        this.directory = directory;
        this.server = server;
        this.address = address;
    }

    /**
     * Opens the directory's database, or makes a new one in it.
     *
     * @throws DataDirectoryUnusable when another process has it open, or it can't be read or written
     */
    public static EmbeddedMongoServer open(Path directory) {
        DurableBackend backend = new DurableBackend(openFile(directory.toAbsolutePath()));
        MongoServer server = new MongoServer(backend);
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server.bind(anyPort, ONE_ACCEPTING_THREAD, LET_NETTY_CHOOSE);
        return new EmbeddedMongoServer(directory.toAbsolutePath(), server, server.getLocalAddress());
    }

    private static MVStore openFile(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw DataDirectoryUnusable.notWritable(directory, e);
        }
        try {
            return StoreFile.open(directory.resolve(FILE_NAME));
        } catch (MVStoreException e) {
            throw DataDirectoryUnusable.because(directory, e);
        }
    }

    /** Where a MongoDB driver of this machine finds it. */
    public String connectionString() {
        return "mongodb://" + address.getHostString() + ":" + address.getPort();
    }

    /** Where the data lies, as an absolute path. */
    public Path directory() {
        return directory;
    }

    /** Ends all connections and closes the file. Nothing acknowledged is lost without it. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
