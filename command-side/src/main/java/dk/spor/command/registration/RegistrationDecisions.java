package dk.spor.command.registration;

import dk.spor.command.RegistrationCommand;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import java.time.LocalDate;
import java.util.Optional;

/** What becomes of what is asked about who a citizen is. */
public final class RegistrationDecisions {

    private RegistrationDecisions() {}

    /** Decides; that nobody else has the CPR number is the {@link CprRegister}'s to say. */
    public static Verdict<CitizenEvent> decide(RegistrationState state, RegistrationCommand command, Context context) {
        return switch (command) {
            case RegisterCitizen asked -> register(state, asked, context);
        };
    }

    private static Verdict<CitizenEvent> register(RegistrationState state, RegisterCitizen asked, Context context) {
        var stated = Optional.ofNullable(asked.cpr()).map(cpr -> cpr.birthDate());
        var given = Optional.ofNullable(asked.bornOn());
        return Check.start()
                .forbid(state.registered(), RegistrationRules::registeredOnce)
                .forbid(given.isPresent() && stated.isPresent() && !given.equals(stated), RegistrationRules::cprAgrees)
                .forbid(
                        given.or(() -> stated)
                                .filter(born -> isAfter(born, context))
                                .isPresent(),
                        () -> RegistrationRules.bornByToday(context.today()))
                .accept(() -> new CitizenRegistered(
                        context.newEntry(), context.citizen(), asked.on(), asked.name(), asked.cpr(), asked.bornOn()));
    }

    private static boolean isAfter(LocalDate born, Context context) {
        return born.isAfter(context.today());
    }
}
