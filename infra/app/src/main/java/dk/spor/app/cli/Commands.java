package dk.spor.app.cli;

import dk.spor.app.audit.TakeCheckpoint;
import dk.spor.app.audit.VerifyLog;
import dk.spor.app.evidence.WriteEvidence;
import dk.spor.app.hmis.ImportHmis;
import dk.spor.app.ndjson.ImportCommands;
import dk.spor.app.operation.Rebuild;
import dk.spor.app.operation.SetAside;
import dk.spor.app.operation.Status;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives those that need it a house that opens when they first use it. */
final class Commands implements IFactory {

    private final Map<Class<?>, Supplier<?>> inTheHouse;

    Commands(HouseOnDemand house) {
        this.inTheHouse = Map.of(
                ImportHmis.class, () -> new ImportHmis(house::recorder, house::log, Clock.systemUTC()),
                ImportCommands.class, () -> new ImportCommands(house::workplace),
                VerifyLog.class, () -> new VerifyLog(house::store),
                TakeCheckpoint.class, () -> new TakeCheckpoint(house::store),
                WriteEvidence.class, () -> new WriteEvidence(() -> house.store().audit(), house::log, house::document),
                Status.class, () -> new Status(house::projections),
                Rebuild.class, () -> new Rebuild(house::projections),
                SetAside.class, () -> new SetAside(house::projections));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Supplier<?> command = inTheHouse.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
    }
}
