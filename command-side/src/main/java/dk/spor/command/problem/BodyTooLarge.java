package dk.spor.command.problem;

/** A body has more bytes than are read. */
final class BodyTooLarge extends RuntimeException {

    BodyTooLarge() {
        super("The body has more than " + BoundedBody.MOST_BYTES + " bytes");
    }
}
