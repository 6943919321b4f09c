package dk.spor.app.cli;

import dk.spor.app.hmis.ImportHmis;
import dk.spor.app.operation.Rebuild;
import dk.spor.app.operation.SetAside;
import dk.spor.app.operation.Status;
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
        if (type == ImportHmis.class) {
            return type.cast(new ImportHmis(house::recorder, house::log, Clock.systemUTC()));
        }
        if (type == Status.class) {
            return type.cast(new Status(house::projections));
        }
        if (type == Rebuild.class) {
            return type.cast(new Rebuild(house::projections));
        }
        if (type == SetAside.class) {
            return type.cast(new SetAside(house::projections));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
