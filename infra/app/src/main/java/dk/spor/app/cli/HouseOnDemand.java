package dk.spor.app.cli;

import dk.spor.app.house.HouseConfiguration;
import dk.spor.command.Recorder;
import dk.spor.recording.EventLog;
import dk.spor.store.LogAudit;
import dk.spor.store.SporStore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The house without its doors, opened at first use: {@code --help} must not wait for a database. */
final class HouseOnDemand implements AutoCloseable {

    private @Nullable ConfigurableApplicationContext house;

    Recorder recorder() {
        return opened().getBean(Recorder.class);
    }

    EventLog log() {
        return opened().getBean(EventLog.class);
    }

    LogAudit audit() {
        return opened().getBean(SporStore.class).audit();
    }

    private ConfigurableApplicationContext opened() {
        if (house == null) {
            house = new SpringApplicationBuilder(HouseConfiguration.class)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .run();
        }
        return Objects.requireNonNull(house);
    }

    @Override
    public void close() {
        if (house != null) {
            house.close();
        }
    }
}
