package dk.spor.command.testing;

import dk.spor.command.registration.CprRegister;
import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Claims in memory. */
public final class MemoryCprRegister implements CprRegister {

    private final Map<Cpr, CitizenId> claims = new ConcurrentHashMap<>();

    @Override
    public Optional<CitizenId> claim(Cpr cpr, CitizenId citizen) {
        var holder = claims.putIfAbsent(cpr, citizen);
        return Optional.ofNullable(holder).filter(it -> !it.equals(citizen));
    }

    @Override
    public Optional<CitizenId> holder(Cpr cpr) {
        return Optional.ofNullable(claims.get(cpr));
    }
}
