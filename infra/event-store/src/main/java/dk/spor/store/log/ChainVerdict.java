package dk.spor.store.log;

/** What a walk along the chain has come to. */
public sealed interface ChainVerdict {

    /**
     * Every commit is what its hash says, and follows the one before it.
     *
     * @param from the first position that was looked at
     * @param to the last one; less than {@code from} for an empty log
     * @param commits how many
     * @param unchained how many events at the beginning are from before there was a chain, and prove nothing
     * @param hash of the last commit
     */
    record Intact(long from, long to, long commits, long unchained, Hash hash) implements ChainVerdict {}

    /**
     * Something does not fit.
     *
     * @param position the first position at which it shows
     * @param why what kind of misfit
     * @param explanation in one sentence, with no content of any event
     */
    record Broken(long position, Misfit why, String explanation) implements ChainVerdict {}

    /** What can be wrong with a chain. */
    enum Misfit {
        /** A commit's bytes are not those that its hash was computed from. */
        ALTERED,
        /** There is no commit where one has to begin. */
        MISSING,
        /** A commit is what it was, but the one before it is not the one it was written after. */
        REORDERED,
        /** The chain fits, but not with what was signed about it: it was made anew. */
        RECHAINED,
        /** A commit says that it was recorded before the one before it. */
        TIME_RUNS_BACKWARDS
    }
}
