package dk.spor.bench.contestant;

/** Comes past every event that is read. */
@FunctionalInterface
public interface Visitor {

    /**
     * Looks at an event.
     *
     * @param content the event's content as an object, or something else where it isn't decoded
     * @return false when the rest need not be read
     */
    boolean visit(Object content);
}
