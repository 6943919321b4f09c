package dk.spor.wire;

/**
 * What an event is called in the log.
 *
 * @param name such as {@code referral-accepted}
 * @param revision 1 for the first form
 */
public record EventType(String name, int revision) {

    @Override
    public String toString() {
        return name + "/" + revision;
    }
}
