package dk.spor.command;

import dk.spor.values.Cpr;
import dk.spor.values.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about who a citizen is. */
public sealed interface RegistrationCommand extends CitizenCommand {

    /** Take a citizen into Spor. */
    record RegisterCitizen(
            LocalDate on,
            PersonName name,
            @Nullable Cpr cpr,
            @Nullable LocalDate bornOn) implements RegistrationCommand {}
}
