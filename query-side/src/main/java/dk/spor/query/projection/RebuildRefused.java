package dk.spor.query.projection;

/** A rebuild that can't begin now, with what can be done about it. */
public final class RebuildRefused extends RuntimeException {

    RebuildRefused(String message) {
        super(message);
    }
}
