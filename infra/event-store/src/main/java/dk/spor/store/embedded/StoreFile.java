package dk.spor.store.embedded;

import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.MVStore;

/** How the file is kept: nothing is written behind the back of {@link DurableBackend}. */
final class StoreFile {

    /** Small pages: each append rewrites the last page of every map it touches. */
    private static final int PAGE_BYTES = 2 * 1024;

    private static final int CACHE_MEGABYTES = 64;

    /** Space is not written over before it has been on the disk, in its newer form, for some flushes. */
    private static final Duration RETENTION = DiskFlush.INTERVAL.multipliedBy(5);

    private StoreFile() {}

    static MVStore open(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_BYTES)
                .cacheSize(CACHE_MEGABYTES)
                .open();
        store.setRetentionTime(Math.toIntExact(RETENTION.toMillis()));
        return store;
    }
}
