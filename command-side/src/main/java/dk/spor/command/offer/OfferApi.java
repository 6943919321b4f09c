package dk.spor.command.offer;

import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.OfferCommand.SetOfferTerms;
import dk.spor.command.OfferCommand.SetPlaces;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.Circumstance;
import dk.spor.values.LegalGroundId;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.RequestKey;
import dk.spor.values.SessionKind;
import dk.spor.values.Substance;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    /** What is left out of the terms is no term; every list can be left out. */
    record TermsBody(
            LocalDate on,
            @Nullable List<LegalGroundId> grounds,
            @Nullable String targetGroup,
            @Nullable Integer youngest,
            @Nullable Integer oldest,
            @Nullable List<Substance> treats,
            @Nullable Boolean onlyWithoutHome,
            @Nullable List<Circumstance> exclusions,
            @Nullable List<SessionKind> sessionKinds,
            @Nullable BigDecimal supportHoursAWeek,
            @Nullable Integer mostContactsAWeek,
            @Nullable Integer mostTalksForRelative)
            implements StrictBody {

        OfferTerms terms() {
            return new OfferTerms(
                    orNone(grounds),
                    targetGroup,
                    youngest,
                    oldest,
                    orNone(treats),
                    Boolean.TRUE.equals(onlyWithoutHome),
                    orNone(exclusions),
                    orNone(sessionKinds),
                    supportHoursAWeek,
                    mostContactsAWeek,
                    mostTalksForRelative);
        }

        private static <T> List<T> orNone(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    record ClosingBody(LocalDate on) implements StrictBody {}

    @PostMapping("/opening")
    @Operation(summary = "Open an offer")
    ResponseEntity<Object> openOffer(
            @PathVariable OfferId offer,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody OpeningBody body) {
        return desk.ask(offer, new OpenOffer(body.on, body.name, body.kind, body.provider, body.places), key);
    }

    @PostMapping("/terms")
    @Operation(
            summary = "Set an offer's terms from a day on",
            description = "All of them; what is left out is no term.")
    ResponseEntity<Object> setTerms(
            @PathVariable OfferId offer,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody TermsBody body) {
        return desk.ask(offer, new SetOfferTerms(body.on, body.terms()), key);
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
