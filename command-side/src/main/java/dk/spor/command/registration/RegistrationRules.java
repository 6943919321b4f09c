package dk.spor.command.registration;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import dk.spor.values.CitizenId;
import java.time.LocalDate;

/** What can forbid a registration, or anything else for want of one. */
public final class RegistrationRules {

    /** The rule by which a client can tell a citizen that Spor does not know. */
    public static final Prohibition REGISTERED_FIRST =
            new Prohibition("citizen-registered-first", "A citizen is registered before anything else is recorded");

    /** The rule by which a client can tell a CPR number that somebody else has. */
    public static final Prohibition CPR_ONCE =
            new Prohibition("cpr-already-registered", "A CPR number belongs to one citizen");

    static final Prohibition REGISTERED_ONCE =
            new Prohibition("citizen-registered-once", "A citizen is registered once");
    static final Prohibition CPR_AGREES =
            new Prohibition("birth-date-agrees-with-cpr", "The day of birth is the one that the CPR number states");
    static final Prohibition BORN_BY_TODAY =
            new Prohibition("birth-date-not-in-future", "A registered citizen has been born");

    private RegistrationRules() {}

    /** Spor does not know the citizen. */
    public static Refusal registeredFirst() {
        return REGISTERED_FIRST.refusal("Spor does not know this citizen; register the citizen first.");
    }

    /** @param holder the citizen who holds the number */
    public static Refusal cprAlreadyRegistered(CitizenId holder) {
        return CPR_ONCE.refusal("The CPR number given belongs to the citizen %s; record there, or correct the number."
                .formatted(holder));
    }

    static Refusal registeredOnce(Fact registered) {
        return REGISTERED_ONCE.refusal(
                "The citizen was registered on %s; record what is new about them.".formatted(registered.on()),
                registered);
    }

    static Refusal cprAgrees() {
        return CPR_AGREES.refusal("The day of birth given is not the one that the CPR number given states;"
                + " correct one of them, or leave the day of birth out.");
    }

    static Refusal bornByToday(LocalDate today) {
        return BORN_BY_TODAY.refusal(
                "The day of birth, given or stated by the CPR number, is in the future; the latest possible is %s."
                        .formatted(today));
    }
}
