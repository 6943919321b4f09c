package dk.spor.command.registration;

import dk.spor.command.Outcome;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.api.Desk;
import dk.spor.command.api.EntriesMade;
import dk.spor.command.api.NameBody;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.Refusals;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.Cpr;
import dk.spor.values.RequestKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

@WriteApi("/api/citizens")
@Tag(name = "Registration")
class RegistrationApi {

    private final Registering registering;

    RegistrationApi(Desk desk, CprRegister cprs) {
        this.registering = new Registering(desk, cprs);
    }

    record RegistrationBody(
            LocalDate on,
            NameBody name,
            @Nullable Cpr cpr,
            @Nullable LocalDate bornOn) implements StrictBody {

        RegisterCitizen command() {
            return new RegisterCitizen(on, name.name(), cpr, bornOn);
        }
    }

    @PostMapping
    @Operation(summary = "Register a citizen", description = "The answer's Location is the citizen's address.")
    ResponseEntity<Object> register(
            @RequestHeader("Idempotency-Key") RequestKey key, @RequestBody RegistrationBody body) {
        var registered = registering.register(body.command(), key);
        return switch (registered.outcome()) {
            case Outcome.Recorded recorded ->
                ResponseEntity.status(Desk.statusOf(recorded))
                        .location(URI.create("/api/citizens/" + registered.citizen()))
                        .body(EntriesMade.of(registered.citizen(), recorded));
            case Outcome.Refused refused -> Refusals.response(refused.refusal());
        };
    }
}
