package dk.spor.app.demo.town;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many places and no more; who waits longest is called first. */
final class Places {

    private final int places;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private int taken;

    Places(int places) {
        this.places = places;
    }

    /** Takes a place if one is free. */
    boolean take() {
        if (taken == places) {
            return false;
        }
        taken++;
        return true;
    }

    /** Waits; when called, a place has been taken for the caller. */
    void await(Step whenCalled) {
        waiting.add(whenCalled);
    }

    /** Stops waiting. */
    void giveUp(Step whenCalled) {
        waiting.remove(whenCalled);
    }

    /** Gives a place back; it goes to the one who has waited longest. */
    void free(LocalDate today) {
        var next = waiting.poll();
        if (next == null) {
            taken--;
        } else {
            next.take(today);
        }
    }
}
