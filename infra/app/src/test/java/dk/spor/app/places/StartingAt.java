package dk.spor.app.places;

import dk.spor.command.placement.ReachedPosition;

/** Begins after a position, and forgets it with the process. */
record StartingAt(long position) implements ReachedPosition {

    @Override
    public long read() {
        return position;
    }

    @Override
    public void write(long reached) {}
}
