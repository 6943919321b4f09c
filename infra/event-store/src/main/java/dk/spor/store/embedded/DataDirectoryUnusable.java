package dk.spor.store.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The embedded database of a data directory can't be opened; the message says why and what to do. */
public final class DataDirectoryUnusable extends RuntimeException {

    private DataDirectoryUnusable(String message, Throwable cause) {
        super(message, cause);
    }

    static DataDirectoryUnusable notWritable(Path directory, IOException cause) {
        return new DataDirectoryUnusable(
                "The data directory %s can't be created or written (%s). Give Spor one that it may write to, with SPOR_DATA."
                        .formatted(directory, cause.getMessage()),
                cause);
    }

    static DataDirectoryUnusable because(Path directory, MVStoreException cause) {
        return switch (cause.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED ->
                new DataDirectoryUnusable(
                        "The data directory %s is in use: another process has its file %s open. Stop that process, or give this one a directory of its own with SPOR_DATA."
                                .formatted(directory, EmbeddedMongoServer.FILE_NAME),
                        cause);
            case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT ->
                new DataDirectoryUnusable(
                        "The file %s in the data directory %s can't be read as Spor's embedded database (%s). Put back a copy of it, or start with an empty directory."
                                .formatted(EmbeddedMongoServer.FILE_NAME, directory, cause.getMessage()),
                        cause);
            default ->
                new DataDirectoryUnusable(
                        "The embedded database in the data directory %s can't be opened: %s"
                                .formatted(directory, cause.getMessage()),
                        cause);
        };
    }
}
