package dk.spor.command.offer;

import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.NOON;
import static dk.spor.command.testing.Story.asking;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.OfferCommand;
import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.OfferCommand.SetOfferTerms;
import dk.spor.command.Refusal;
import dk.spor.command.request.Answer;
import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.recording.Recording;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.EntryId;
import dk.spor.values.LegalGroundId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.SessionKind;
import dk.spor.values.Substance;
import dk.spor.values.UserId;
import dk.spor.wire.Recordings;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTest {

    private static final EntryId OPENING = entry(90);
    private static final EntryId CLOSING = entry(91);
    private static final OfferOpened OPENED =
            new OfferOpened(OPENING, PITSTOP, on("02-01"), "Pitstop", OfferKind.DRUG_TREATMENT, null, 40);
    private static final OfferClosed CLOSED = new OfferClosed(CLOSING, PITSTOP, on("03-01"));

    @Test
    void givenNoOffer_whenOpened_thenOpened() {
        given().when(ask(open("Pitstop på Ishøj Søvej", "Ishøj Kommune", 40)))
                .expectResultMessagePayload(new Answer.Made(List.of(NEW)))
                .expectEvents(new OfferOpened(
                        NEW,
                        PITSTOP,
                        on("02-01"),
                        "Pitstop på Ishøj Søvej",
                        OfferKind.DRUG_TREATMENT,
                        "Ishøj Kommune",
                        40));
    }

    @Test
    void givenAnOffer_whenOpenedAgain_thenRefusedAndTheOpeningNamed() {
        refused(open("Pitstop", null, null), "offer-opened-once", List.of(OPENING), OPENED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "to\nlinjer", "\uD83D"})
    void givenNoOffer_whenItsNameIsNoLineOfText_thenRefused(String name) {
        refused(open(name, null, null), "offer-named", List.of());
    }

    @Test
    void givenNoOffer_whenItsProvidersNameIsTooLong_thenRefused() {
        refused(open("Pitstop", "x".repeat(201), null), "offer-named", List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void givenNoOffer_whenItsPlacesCanNotBe_thenRefused(int places) {
        refused(open("Pitstop", null, places), "offer-places", List.of());
    }

    @Test
    void givenTomorrow_whenOpened_thenRefused() {
        refused(
                new OpenOffer(on("11-21"), "Pitstop", OfferKind.DRUG_TREATMENT, null, null),
                "date-not-in-future",
                List.of());
    }

    @Test
    void givenOpened_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        given().andGivenCommands(ask(open("Pitstop", null, null)))
                .when(ask(open("Pitstop", null, null)))
                .expectResultMessagePayload(new Answer.MadeBefore(List.of(NEW)))
                .expectNoEvents();
    }

    @Test
    void givenAnOffer_whenClosed_thenClosed() {
        given(OPENED)
                .when(ask(new CloseOffer(on("03-01"))))
                .expectResultMessagePayload(new Answer.Made(List.of(NEW)))
                .expectEvents(new OfferClosed(NEW, PITSTOP, on("03-01")));
    }

    @Test
    void givenNoOffer_whenClosed_thenRefused() {
        refused(new CloseOffer(on("03-01")), "offer-opened-first", List.of());
    }

    @Test
    void givenAnOffer_whenClosedBeforeItOpened_thenRefusedAndTheOpeningNamed() {
        refused(new CloseOffer(on("01-31")), "offer-closed-after-opening", List.of(OPENING), OPENED);
    }

    @Test
    void givenAClosedOffer_whenClosedAgain_thenRefusedAndTheClosingNamed() {
        refused(new CloseOffer(on("04-01")), "offer-closed-once", List.of(CLOSING), OPENED, CLOSED);
    }

    @Test
    void givenClosed_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        given(OPENED)
                .andGivenCommands(ask(new CloseOffer(on("03-01"))))
                .when(ask(new CloseOffer(on("03-01"))))
                .expectResultMessagePayload(new Answer.MadeBefore(List.of(NEW)))
                .expectNoEvents();
    }

    @Test
    void givenAnOffer_whenItsTermsAreSet_thenTheyAre() {
        given(OPENED)
                .when(ask(new SetOfferTerms(on("02-01"), terms("sel-101"))))
                .expectResultMessagePayload(new Answer.Made(List.of(NEW)))
                .expectEvents(new OfferTermsSet(NEW, PITSTOP, on("02-01"), terms("sel-101")));
    }

    @Test
    void givenNoOffer_whenItsTermsAreSet_thenRefused() {
        refused(new SetOfferTerms(on("02-01"), OfferTerms.silent()), "offer-opened-first", List.of());
    }

    @Test
    void givenAnOffer_whenItsTermsAreSetForTheDayBeforeItOpened_thenRefusedAndTheOpeningNamed() {
        refused(
                new SetOfferTerms(on("01-31"), OfferTerms.silent()),
                "offer-terms-after-opening",
                List.of(OPENING),
                OPENED);
    }

    @Test
    void givenAnOffer_whenItsTermsNameAGroundThatThereIsNot_thenRefused() {
        refused(new SetOfferTerms(on("02-01"), terms("sel-999")), "offer-terms-ground-in-force", List.of(), OPENED);
    }

    @Test
    void givenTermsThatWereSet_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        given(OPENED)
                .andGivenCommands(ask(new SetOfferTerms(on("02-01"), terms("sel-101"))))
                .when(ask(new SetOfferTerms(on("02-01"), terms("sel-101"))))
                .expectResultMessagePayload(new Answer.MadeBefore(List.of(NEW)))
                .expectNoEvents();
    }

    private static OfferTerms terms(String ground) {
        return new OfferTerms(
                List.of(new LegalGroundId(ground)),
                "Unge og voksne, der bruger stoffer",
                13,
                35,
                List.of(Substance.DRUGS),
                false,
                List.of(),
                List.of(SessionKind.INDIVIDUAL),
                null,
                2,
                5);
    }

    private static void refused(OfferCommand command, String rule, List<EntryId> obstacles, OfferEvent... history) {
        given(history)
                .when(ask(command))
                .expectNoEvents()
                .expectResultMessagePayloadMatching(new CustomTypeSafeMatcher<Answer.Refused>("a refusal by " + rule) {
                    @Override
                    protected boolean matchesSafely(Answer.Refused answer) {
                        assertThat(answer.refusal().rule()).isEqualTo(rule);
                        assertThat(answer.refusal().obstacles())
                                .extracting(Refusal.Obstacle::entry)
                                .isEqualTo(obstacles);
                        return true;
                    }
                });
    }

    private static TestExecutor<OfferAggregate> given(OfferEvent... history) {
        var fixture = new AggregateTestFixture<>(OfferAggregate.class);
        fixture.registerInjectableResource(NOON);
        fixture.registerInjectableResource(RuleCatalogue.delivered());
        return fixture.given(Stream.of(history).map(OfferTest::recorded).toList());
    }

    private static GenericEventMessage<OfferEvent> recorded(OfferEvent event) {
        var recording = new Recording(
                new UserId("leder"), Role.SUPERVISOR, new RequestKey("made-" + event.entryId()), "digest", null);
        return new GenericEventMessage<>(event, MetaData.from(Recordings.toMap(recording)));
    }

    private static AskAboutOffer ask(OfferCommand command) {
        return AskAboutOffer.of(PITSTOP, command, asking("new"));
    }

    private static OpenOffer open(String name, @Nullable String provider, @Nullable Integer places) {
        return new OpenOffer(on("02-01"), name, OfferKind.DRUG_TREATMENT, provider, places);
    }
}
