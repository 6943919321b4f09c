package dk.spor.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.testing.AgreeingRecorder;
import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.OfferCommand.SetOfferTerms;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.Refusal;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningOffersTest {

    private static final OfferId CAFE = new OfferId("vinternatcafe");
    private static final LocalDate OPENED = LocalDate.of(2023, 11, 1);
    private static final LocalDate CLOSED = LocalDate.of(2024, 5, 1);

    private final AgreeingRecorder recorder = new AgreeingRecorder();

    @Test
    void givenTheDeliveredCatalogue_whenOpenedTwice_thenTheSecondTimeRecordsNothing() {
        var catalogue = OfferCatalogue.delivered();

        var first = OpeningOffers.open(catalogue, recorder);
        var second = OpeningOffers.open(catalogue, recorder);

        int entries = catalogue.offers().stream()
                .mapToInt(offer -> 1 + offer.terms().size())
                .sum();
        assertThat(first.recorded()).hasSize(entries);
        assertThat(second.recorded()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(first.recorded());
        assertThat(recorder.asked()).hasSize(entries);
    }

    @Test
    void givenTwoLogs_whenOpened_thenBothHoldTheSameEntries() {
        var other = new AgreeingRecorder();

        OpeningOffers.open(OfferCatalogue.delivered(), recorder);
        OpeningOffers.open(OfferCatalogue.delivered(), other);

        assertThat(other.asked()).isEqualTo(recorder.asked());
    }

    @Test
    void givenAnOfferThatWasClosed_whenOpened_thenItIsOpenedGivenItsTermsAndClosed() {
        OpeningOffers.open(catalogueWithACafe(), recorder);

        assertThat(recorder.asked())
                .extracting(AgreeingRecorder.Asked::command)
                .containsExactly(
                        new OpenOffer(OPENED, "Vinternatcafé", OfferKind.CAFE, null, 12),
                        new SetOfferTerms(OPENED, OfferTerms.silent()),
                        new CloseOffer(CLOSED));
    }

    @Test
    void givenAnOfferThatTheLogHasInAnotherForm_whenOpened_thenTheRefusalIsHandedBack() {
        var refusal = new Refusal("request-key-reused", "A key names one request", "Use another key.", List.of());

        var result = OpeningOffers.open(catalogueWithACafe(), refusing(refusal));

        assertThat(result.refused())
                .containsExactly(
                        new OpeningOffers.NotTaken(CAFE, refusal),
                        new OpeningOffers.NotTaken(CAFE, refusal),
                        new OpeningOffers.NotTaken(CAFE, refusal));
    }

    private static OfferCatalogue catalogueWithACafe() {
        return new OfferCatalogue(
                "Ishøj Kommune",
                List.of(new CatalogueOffer(
                        CAFE,
                        "Vinternatcafé",
                        OfferKind.CAFE,
                        null,
                        12,
                        OPENED,
                        CLOSED,
                        List.of(new CatalogueTerms(OPENED, OfferTerms.silent(), null)),
                        null)));
    }

    private static Recorder refusing(Refusal refusal) {
        return new Recorder() {
            @Override
            public Outcome record(CitizenId citizen, CitizenCommand command, Asking asking) {
                return new Outcome.Refused(refusal);
            }

            @Override
            public Outcome record(OfferId offer, OfferCommand command, Asking asking) {
                return new Outcome.Refused(refusal);
            }
        };
    }
}
