package dk.spor.app.cli;

import dk.spor.app.audit.TakeCheckpoint;
import dk.spor.app.audit.VerifyLog;
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
        if (type == ImportHmis.class) {
            return type.cast(new ImportHmis(house::recorder, house::log, Clock.systemUTC()));
        }
        if (type == VerifyLog.class) {
            return type.cast(new VerifyLog(house::audit, house::log));
        }
        if (type == TakeCheckpoint.class) {
            return type.cast(new TakeCheckpoint(house::audit));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
