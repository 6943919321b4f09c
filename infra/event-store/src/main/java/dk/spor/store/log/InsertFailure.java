package dk.spor.store.log;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoWriteException;

/** What a failed insert says about the log. */
enum InsertFailure {
    /**
     * The position, or a place in a stream, belongs to a commit already; it may be this one, from an attempt before.
     */
    TAKEN,
    /** The database looked at it and refused it: this attempt recorded nothing. */
    REFUSED,
    /**
     * The connection broke, the primary changed or a majority did not answer in time: it may be recorded, now or later.
     */
    UNKNOWN;

    /** By which the driver marks errors of a server that is stepping down or stopping. */
    private static final String WORTH_RETRYING = "RetryableWriteError";

    static InsertFailure of(MongoException failure) {
        return switch (failure) {
            case MongoWriteException write ->
                write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? TAKEN : REFUSED;
            case MongoSecurityException ignored -> REFUSED;
            case MongoCommandException command when !command.hasErrorLabel(WORTH_RETRYING) -> REFUSED;
            default -> UNKNOWN;
        };
    }
}
