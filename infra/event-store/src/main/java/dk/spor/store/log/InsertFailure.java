package dk.spor.store.log;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Set;

/**
 * What a failed insert of several commits says about the log.
 *
 * @param recordedBefore how many of them, from the first on, are certainly recorded
 * @param kind what became of the one after those
 */
record InsertFailure(int recordedBefore, Kind kind) {

    /** What became of the first commit that is not certainly recorded. Those after it were not looked at. */
    enum Kind {
        /**
         * The position, or a place in a stream, belongs to a commit already; it may be this one, from an attempt
         * before.
         */
        TAKEN,
        /** The database looked at it and refused it: this attempt did not record it. */
        REFUSED,
        /** The database refused all that were left, whatever they say: this attempt recorded none of them. */
        ALL_REFUSED,
        /**
         * The connection broke, the primary changed or a majority did not answer in time: it and those after it may be
         * recorded, now or later.
         */
        UNKNOWN
    }

    /** By which the driver marks errors of a server that is stepping down or stopping. */
    private static final String WORTH_RETRYING = "RetryableWriteError";

    /** Errors that say something about the server and nothing about the commit: time, interruption, shutdown, role. */
    private static final Set<Integer> OF_THE_SERVER =
            Set.of(6, 7, 24, 50, 89, 91, 112, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436);

    static InsertFailure of(MongoException failure) {
        return switch (failure) {
            case MongoBulkWriteException bulk -> ofBulk(bulk);
            case MongoSecurityException ignored -> new InsertFailure(0, Kind.ALL_REFUSED);
            case MongoCommandException command
            when !command.hasErrorLabel(WORTH_RETRYING) && !OF_THE_SERVER.contains(command.getErrorCode()) ->
                new InsertFailure(0, Kind.ALL_REFUSED);
            default -> new InsertFailure(0, Kind.UNKNOWN);
        };
    }

    private static InsertFailure ofBulk(MongoBulkWriteException bulk) {
        if (bulk.getWriteConcernError() != null || bulk.getWriteErrors().isEmpty()) {
            return new InsertFailure(0, Kind.UNKNOWN);
        }
        BulkWriteError first = bulk.getWriteErrors().getFirst();
        return new InsertFailure(first.getIndex(), kindOf(first));
    }

    private static Kind kindOf(BulkWriteError error) {
        if (error.getCategory() == ErrorCategory.DUPLICATE_KEY) {
            return Kind.TAKEN;
        }
        return OF_THE_SERVER.contains(error.getCode()) ? Kind.UNKNOWN : Kind.REFUSED;
    }
}
