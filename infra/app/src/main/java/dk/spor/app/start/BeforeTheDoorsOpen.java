package dk.spor.app.start;

import org.springframework.context.SmartLifecycle;

/** Something that has to be done after the house stands and before the first request can come in. */
abstract class BeforeTheDoorsOpen implements SmartLifecycle {

    private final int turn;
    private volatile boolean done;

    /** @param turn lower ones come first */
    BeforeTheDoorsOpen(int turn) {
        this.turn = turn;
    }

    abstract void prepare();

    @Override
    public final void start() {
        prepare();
        done = true;
    }

    @Override
    public final void stop() {
        done = false;
    }

    @Override
    public final boolean isRunning() {
        return done;
    }

    @Override
    public final int getPhase() {
        return turn;
    }
}
