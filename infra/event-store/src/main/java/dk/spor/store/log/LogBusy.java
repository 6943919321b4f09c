package dk.spor.store.log;

/** More is being appended than the database takes. Nothing was recorded; it may be tried again. */
public final class LogBusy extends RuntimeException {

    LogBusy(String message) {
        super(message);
    }
}
