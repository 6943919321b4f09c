package dk.spor.store.log;

import java.time.Instant;

/** A commit in an excerpt of the chain that is made for one stream. */
public sealed interface ExcerptPart {

    /** The position of its first event. */
    long first();

    /**
     * One of the stream's own, with all that stands in it.
     *
     * @param previous the hash before it
     * @param hash its own
     */
    record Own(Commit commit, Hash previous, Hash hash) implements ExcerptPart {

        @Override
        public long first() {
            return commit.first();
        }
    }

    /**
     * One of others: what the chain needs of it, and nothing that tells what stands in it.
     *
     * @param content the hash of its content, which holds a random identifier and can't be guessed at
     * @param hash its own, which follows from the hash before it, the position, the time and the content
     */
    record Other(long first, Instant at, Hash content, Hash hash) implements ExcerptPart {}

    /**
     * One with events of the stream of which the chain can't prove them: it holds those of others as well, and is then
     * also there as an {@link Other}, or it is from before the chain.
     *
     * @param commit with the stream's own events alone; its positions are not theirs
     */
    record Unproven(Commit commit, boolean beforeTheChain) implements ExcerptPart {

        @Override
        public long first() {
            return commit.first();
        }
    }
}
