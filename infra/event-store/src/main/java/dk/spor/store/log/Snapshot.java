package dk.spor.store.log;

/**
 * What a stream came to, up to one of its events.
 *
 * @param stream whose state it is
 * @param sequence the last event that has gone into it
 * @param event the state, in the form of an event
 */
record Snapshot(String stream, long sequence, StoredEvent event) {}
