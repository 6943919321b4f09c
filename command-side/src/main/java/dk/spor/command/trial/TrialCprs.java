package dk.spor.command.trial;

import dk.spor.command.registration.CprRegister;
import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who would hold which number: nothing is claimed. */
final class TrialCprs implements CprRegister {

    private final CprRegister cprs;
    private final Map<Cpr, CitizenId> claimed = new HashMap<>();

    TrialCprs(CprRegister cprs) {
        this.cprs = cprs;
    }

    @Override
    public Optional<CitizenId> holder(Cpr cpr) {
        return Optional.ofNullable(claimed.get(cpr)).or(() -> cprs.holder(cpr));
    }

    @Override
    public Optional<CitizenId> claim(Cpr cpr, CitizenId citizen) {
        var holder = holder(cpr);
        if (holder.isEmpty()) {
            claimed.put(cpr, citizen);
        }
        return holder.filter(it -> !it.equals(citizen));
    }
}
