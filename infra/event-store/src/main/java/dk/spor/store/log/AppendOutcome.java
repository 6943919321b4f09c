package dk.spor.store.log;

/** What became of an append. That it isn't known is not an outcome: see {@link AppendUnsettled}. */
public sealed interface AppendOutcome {

    /**
     * The commit is in the log, on a majority of the servers, in their journals.
     *
     * @param first the position of its first event
     * @param last the position of its last event
     */
    record Appended(long first, long last) implements AppendOutcome {}

    /**
     * Nothing was recorded: another commit already has an event at one of the places.
     *
     * @param key the place, as {@link StoredEvent#key()} writes it
     */
    record PlaceTaken(String key) implements AppendOutcome {}
}
