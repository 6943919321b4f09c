package dk.spor.app.cli;

import dk.spor.app.hmis.ImportHmis;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives those that need it a house that opens when they first use it. */
final class Commands implements IFactory {

    private final HouseOnDemand house;

    Commands(HouseOnDemand house) {
        this.house = house;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == ImportHmis.class
                ? type.cast(new ImportHmis(house::recorder, house::log, Clock.systemUTC()))
                : CommandLine.defaultFactory().create(type);
    }
}
