package dk.spor.store.embedded;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** How the file is kept: nothing is written behind the back of {@link DurableBackend}. */
final class StoreFile {

    /** Small pages: each append rewrites the last page of every map it touches. */
    private static final int PAGE_BYTES = 4 * 1024;

    private static final int CACHE_MEGABYTES = 64;

    private StoreFile() {}

    static MVStore open(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_BYTES)
                .cacheSize(CACHE_MEGABYTES)
                .open();
    }
}
