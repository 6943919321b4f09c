package dk.spor.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * Writes one command at a time, and answers it only when the file has it whole. A command changes several maps
 * (documents, indexes, sizes); since no other one runs in between, what the file holds after a crash is always the
 * state after some whole command, and never an older one than the last that was answered. Readers wait for a write to
 * be in the file, so nobody acts on what could still vanish.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "listindexes",
            "listcollections",
            "collstats",
            "dbstats",
            "ismaster",
            "buildinfo",
            "ping",
            "serverstatus",
            "whatsmyuri",
            "endsessions",
            "getlog");

    private static final int WRITES_BETWEEN_COMPACTIONS = 128;
    private static final int WORTH_COMPACTING_PERCENT = 60;
    private static final int COMPACTED_AT_A_TIME_BYTES = 1024 * 1024;

    private final ReadWriteLock access = new ReentrantReadWriteLock(true);
    private final MVStore file;
    private final DiskFlush flush;
    private int writes;

    DurableBackend(MVStore file) {
        this.file = file;
        super(file);
        this.flush = new DiskFlush(file);
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        return READS.contains(command.toLowerCase(Locale.ROOT))
                ? read(channel, databaseName, command, query)
                : write(channel, databaseName, command, query);
    }

    private Document read(Channel channel, String databaseName, String command, Document query) {
        Lock lock = access.readLock();
        lock.lock();
        try {
            return super.handleCommand(channel, databaseName, command, query);
        } finally {
            lock.unlock();
        }
    }

    private Document write(Channel channel, String databaseName, String command, Document query) {
        Lock lock = access.writeLock();
        lock.lock();
        try {
            return super.handleCommand(channel, databaseName, command, query);
        } finally {
            try {
                makeRoomNowAndThen();
                file.commit();
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Every commit leaves behind the pages it has replaced. Moving what is still in use out of mostly dead parts of the
     * file lets them be written over; it goes into the file with the commit that follows.
     */
    private void makeRoomNowAndThen() {
        if (++writes % WRITES_BETWEEN_COMPACTIONS == 0) {
            file.compact(WORTH_COMPACTING_PERCENT, COMPACTED_AT_A_TIME_BYTES);
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new EmbeddedDatabase(databaseName, file, getCursorRegistry());
    }

    @Override
    public void close() {
        flush.close();
        super.close();
    }
}
