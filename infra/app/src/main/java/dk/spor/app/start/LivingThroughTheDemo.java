package dk.spor.app.start;

import dk.spor.app.demo.DemoClock;
import dk.spor.app.demo.DemoData;
import dk.spor.app.demo.DemoSummary;
import dk.spor.app.demo.Seeding;
import dk.spor.command.Recorder;
import dk.spor.command.placement.Placement;
import dk.spor.recording.EventLog;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty log with the demo town, or completes one whose filling was interrupted; leaves any other log alone.
 */
@Component
@Profile("demo")
final class LivingThroughTheDemo extends BeforeTheDoorsOpen {

    private static final Logger LOG = LoggerFactory.getLogger(LivingThroughTheDemo.class);
    private static final int STEPS_TOLD = 10;

    private final Recorder recorder;
    private final EventLog log;
    private final DemoClock clock;
    private final Placement placement;

    LivingThroughTheDemo(Recorder recorder, EventLog log, DemoClock clock, Placement placement) {
        super(Turn.DEMO);
        this.recorder = recorder;
        this.log = log;
        this.clock = clock;
        this.placement = placement;
    }

    @Override
    void prepare() {
        switch (DemoData.seed(recorder, log, clock, LocalDate.now(clock), LivingThroughTheDemo::tell)) {
            case Seeding.Seeded done -> LOG.info("The demo town has been lived through: {}", inShort(done.summary()));
            case Seeding.AlreadyThere there -> LOG.info("The demo town is there: {}", inShort(there.summary()));
            case Seeding.LogInUse inUse ->
                LOG.info("No demo data: the log already holds {} events of something else", inUse.events());
        }
        // Whoever opens the demo finds its places given to those who are there.
        placement.catchUp();
    }

    private static String inShort(DemoSummary demo) {
        return "%,d citizens, %,d events, %,d lanes at %d offers, until %s"
                .formatted(demo.citizens(), demo.totalEvents(), demo.lanes(), demo.offers(), demo.end());
    }

    private static void tell(int done, int total) {
        int step = Math.max(1, total / STEPS_TOLD);
        if (done % step == 0) {
            LOG.info("Living through the demo town: {} %", Math.round(100.0 * done / total));
        }
    }
}
