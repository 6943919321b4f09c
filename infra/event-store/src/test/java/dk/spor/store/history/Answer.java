package dk.spor.store.history;

/** What a writer learned about its append. All times are {@link System#nanoTime}, one clock for the whole machine. */
public sealed interface Answer {

    /** It is recorded, from one position to another. */
    record Acknowledged(long at, long first, long last) implements Answer {}

    /** Nothing is recorded, since somebody else was first at one of the places. */
    record PlaceTaken(long at) implements Answer {}

    /** Nothing is recorded, for another reason. */
    record Failed(long at, String cause) implements Answer {}

    /** It may be recorded or not: the store could not tell, or the writer was killed before it could hear. */
    record Unknown(String cause) implements Answer {}
}
