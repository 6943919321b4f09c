package dk.spor.query.timeline;

import dk.spor.values.EntryId;

/**
 * An event that contradicts the log before it: it names an entry that is not there. No event is ever guessed at or left
 * out; whoever folds has to stop here. The message holds nothing personal.
 */
public final class UnfoldableEvent extends RuntimeException {

    /**
     * @param what what was looked for, such as "referral"
     * @param named the entry that the event names
     */
    public UnfoldableEvent(String what, EntryId named) {
        super("The event names the " + what + " " + named + ", and nothing before it made such an entry; it should name"
                + " one that was recorded earlier for the same citizen");
    }
}
