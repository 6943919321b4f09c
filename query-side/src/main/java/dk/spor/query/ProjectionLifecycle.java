package dk.spor.query;

import dk.spor.query.reading.Projections;
import org.springframework.context.SmartLifecycle;

/**
 * The projections run from before the first request is taken until after the last one has been answered: the web server
 * starts in a later phase, and stops in an earlier one.
 */
final class ProjectionLifecycle implements SmartLifecycle {

    private final Projections projections;
    private volatile boolean running;

    ProjectionLifecycle(Projections projections) {
        this.projections = projections;
    }

    @Override
    public void start() {
        projections.start();
        running = true;
    }

    @Override
    public void stop() {
        projections.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
