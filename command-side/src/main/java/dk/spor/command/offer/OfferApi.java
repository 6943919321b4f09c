package dk.spor.command.offer;

import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.OfferCommand.SetPlaces;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import dk.spor.values.RequestKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

@WriteApi("/api/offers/{offer}")
@Tag(name = "Offers")
class OfferApi {

    private final Desk desk;

    OfferApi(Desk desk) {
        this.desk = desk;
    }

    record OpeningBody(
            LocalDate on,
            String name,
            OfferKind kind,
            @Nullable String provider,
            @Nullable Integer places) implements StrictBody {}

    record PlacesBody(LocalDate on, int places) implements StrictBody {}

    record ClosingBody(LocalDate on) implements StrictBody {}

    @PostMapping("/opening")
    @Operation(summary = "Open an offer")
    ResponseEntity<Object> openOffer(
            @PathVariable OfferId offer,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody OpeningBody body) {
        return desk.ask(offer, new OpenOffer(body.on, body.name, body.kind, body.provider, body.places), key);
    }

    @PostMapping("/places")
    @Operation(summary = "Set how many places an offer has from a day on")
    ResponseEntity<Object> setPlaces(
            @PathVariable OfferId offer,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody PlacesBody body) {
        return desk.ask(offer, new SetPlaces(body.on, body.places), key);
    }

    @PostMapping("/closing")
    @Operation(summary = "Close an offer to new citizens")
    ResponseEntity<Object> closeOffer(
            @PathVariable OfferId offer,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody ClosingBody body) {
        return desk.ask(offer, new CloseOffer(body.on), key);
    }
}
