package dk.spor.command.assembly;

import dk.spor.command.placement.PlacementThread;
import org.springframework.context.SmartLifecycle;

/** Placement runs as long as the projections do: from before the first request until after the last. */
final class PlacementLifecycle implements SmartLifecycle {

    private final PlacementThread placement;

    PlacementLifecycle(PlacementThread placement) {
        this.placement = placement;
    }

    @Override
    public void start() {
        placement.start();
    }

    @Override
    public void stop() {
        placement.stop();
    }

    @Override
    public boolean isRunning() {
        return placement.running();
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
