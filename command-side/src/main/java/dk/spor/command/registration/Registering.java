package dk.spor.command.registration;

import dk.spor.command.Outcome;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.api.Desk;
import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import dk.spor.values.RequestKey;
import dk.spor.values.UserId;
import dk.spor.values.Uuids;
import java.time.Instant;
import java.util.Optional;

/**
 * Registers a citizen whose identifier is not known beforehand. It is derived from who asks and by which key, so that a
 * repeated request finds the citizen it registered the first time.
 */
final class Registering {

    private final Desk desk;
    private final CprRegister cprs;

    Registering(Desk desk, CprRegister cprs) {
        this.desk = desk;
        this.cprs = cprs;
    }

    record Registered(CitizenId citizen, Outcome outcome) {}

    Registered register(RegisterCitizen asked, RequestKey key) {
        var proposed = proposed(desk.asker().by(), key);
        var outcome = desk.record(proposed, asked, key);
        return claimant(asked, proposed, outcome)
                .map(claimant -> underClaim(claimant, asked, key, outcome))
                .orElseGet(() -> new Registered(proposed, outcome));
    }

    /**
     * Another identifier holds the CPR number. If its registration never came into the log, this request completes it;
     * if this request itself did so before, it is repeated there; otherwise the number is somebody's.
     */
    private Registered underClaim(CitizenId claimant, RegisterCitizen asked, RequestKey key, Outcome refused) {
        var outcome = desk.record(claimant, asked, key);
        return outcome instanceof Outcome.Recorded
                ? new Registered(claimant, outcome)
                : new Registered(claimant, refused);
    }

    private Optional<CitizenId> claimant(RegisterCitizen asked, CitizenId proposed, Outcome outcome) {
        var isClaimed = outcome instanceof Outcome.Refused refused
                && refused.refusal().rule().equals(RegistrationRules.CPR_ONCE.rule());
        return isClaimed
                ? Optional.ofNullable(asked.cpr()).flatMap((Cpr cpr) -> cprs.claim(cpr, proposed))
                : Optional.empty();
    }

    private static CitizenId proposed(UserId by, RequestKey key) {
        return new CitizenId(Uuids.derived(Instant.EPOCH, "registration/" + by + "/" + key));
    }
}
