package dk.spor.query.projection;

/** A stored view that this program can't read, although it bears the version of its fold. */
public final class UnreadableView extends RuntimeException {

    UnreadableView(String projection, String subject, Class<?> cause) {
        super("The stored " + projection + " view of " + subject + " can't be read (" + cause.getSimpleName()
                + "): its form has changed without a new version of the fold, or somebody has changed the document."
                + " A rebuild makes it anew from the log");
    }
}
