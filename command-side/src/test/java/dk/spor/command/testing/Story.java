package dk.spor.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.Refusal;
import dk.spor.command.citizen.AskAboutCitizen;
import dk.spor.command.citizen.CitizenAggregate;
import dk.spor.command.citizen.Surroundings;
import dk.spor.command.deciding.Fact;
import dk.spor.command.offer.Offer;
import dk.spor.command.offer.OfferDirectory;
import dk.spor.command.registration.CprRegister;
import dk.spor.command.request.Answer;
import dk.spor.command.request.EntryIdsOf;
import dk.spor.events.CitizenEvent;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.SporEvent;
import dk.spor.recording.Recording;
import dk.spor.rules.RuleCatalogue;
import dk.spor.testing.Examples;
import dk.spor.values.EntryId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.wire.Recordings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;

/**
 * A citizen's story, told to the aggregate by Axon's own fixture: what happened, what is asked, what came of it. It is
 * noon of 20 November 2026 in Denmark. The entry asked for has the identifier {@link #NEW}.
 */
public final class Story {

    public static final EntryId NEW = Examples.entry(1000);
    /** What a second entry of the same request is called. */
    public static final EntryId SECOND = second();

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T11:00:00Z"), ZoneOffset.UTC);
    public static final UserId METTE = new UserId("mette");
    /** The log's last position. */
    public static final long HEAD = 100;

    private static final OfferDirectory OFFERS = offer -> Optional.ofNullable(Map.of(
                    History.PITSTOP,
                            new Offer(
                                    "Pitstop",
                                    OfferKind.DRUG_TREATMENT,
                                    opening(),
                                    null,
                                    null,
                                    List.of(new Offer.TermsFrom(LocalDate.of(2015, 2, 1), twoTalksForRelatives()))),
                    History.HERBERG, new Offer("Herberg", OfferKind.SHELTER, opening(), null),
                    History.WITH_PLACES,
                            new Offer(
                                    "Med pladser",
                                    OfferKind.SHELTER,
                                    opening(),
                                    null,
                                    new Fact(Examples.entry(92), History.on("01-05"), "number of places"),
                                    List.of()),
                    History.CLOSED,
                            new Offer(
                                    "Lukket",
                                    OfferKind.CAFE,
                                    opening(),
                                    new Fact(Examples.entry(91), History.on("02-01"), "closing of the offer")))
            .get(offer));

    private final TestExecutor<CitizenAggregate> past;

    private Story(TestExecutor<CitizenAggregate> past) {
        this.past = past;
    }

    /** Nobody has a CPR number yet. */
    public static Story given(CitizenEvent... history) {
        return given(new MemoryCprRegister(), history);
    }

    public static Story given(CprRegister cprs, CitizenEvent... history) {
        var fixture = new AggregateTestFixture<>(CitizenAggregate.class);
        fixture.registerInjectableResource(
                new Surroundings(NOON, RuleCatalogue.delivered(), OFFERS, cprs, new GivenLog(HEAD, List.of(history))));
        return new Story(fixture.given(Stream.of(history).map(Story::recorded).toList()));
    }

    public Result when(CitizenCommand command) {
        return when(command, asking("new"));
    }

    public Result when(CitizenCommand command, Asking asking) {
        return new Result(past.when(AskAboutCitizen.of(History.CITIZEN, command, asking)));
    }

    /** The same request a second time. */
    public Result whenRepeated(CitizenCommand command) {
        var ask = AskAboutCitizen.of(History.CITIZEN, command, asking("new"));
        return new Result(past.andGivenCommands(ask).when(ask));
    }

    /** A caseworker asks, by a key. */
    public static Asking asking(String key) {
        return new Asking(METTE, Role.CASEWORKER, new RequestKey(key), null, NEW);
    }

    /** A team leader asks, by a key. */
    public static Asking askingAsLeader(String key) {
        return new Asking(new UserId("lone"), Role.SUPERVISOR, new RequestKey(key), null, NEW);
    }

    /** What came of it. */
    public record Result(ResultValidator<CitizenAggregate> validator) {

        /** These events, and nothing else, stand in the log now. */
        public void thenRecorded(CitizenEvent... events) {
            var entries = Stream.of(events).map(SporEvent::entryId).toList();
            validator.expectEvents((Object[]) events).expectResultMessagePayload(new Answer.Made(entries));
        }

        /** Nothing was recorded; the answer is that of the first time. */
        public void thenAnsweredAsBefore(EntryId... entries) {
            validator.expectNoEvents().expectResultMessagePayload(new Answer.MadeBefore(List.of(entries)));
        }

        /** Nothing was recorded; this rule forbade it, and these entries stand in the way. */
        public void thenRefused(String rule, Object... obstaclesAndDetails) {
            validator.expectNoEvents().expectResultMessagePayloadMatching(refusal(rule, obstaclesAndDetails));
        }
    }

    static CustomTypeSafeMatcher<Answer.Refused> refusal(String rule, Object... obstaclesAndDetails) {
        return new CustomTypeSafeMatcher<>("a refusal by the rule " + rule) {
            @Override
            protected boolean matchesSafely(Answer.Refused answer) {
                var refusal = answer.refusal();
                assertThat(refusal.rule()).as(refusal.detail()).isEqualTo(rule);
                assertThat(refusal.obstacles())
                        .extracting(Refusal.Obstacle::entry)
                        .containsExactlyElementsOf(only(EntryId.class, obstaclesAndDetails));
                assertThat(only(String.class, obstaclesAndDetails))
                        .allSatisfy(text -> assertThat(refusal.detail()).contains(text));
                refusal.obstacles()
                        .forEach(it ->
                                assertThat(refusal.detail()).contains(it.on().toString()));
                return true;
            }
        };
    }

    private static <T> List<T> only(Class<T> type, Object... things) {
        return Stream.of(things).filter(type::isInstance).map(type::cast).toList();
    }

    static <E extends SporEvent> GenericEventMessage<E> recorded(E event) {
        return new GenericEventMessage<>(event, MetaData.from(Recordings.toMap(recording(event))));
    }

    /** Each entry by a request of its own, but a follow-up by the request of its discharge. */
    static Recording recording(SporEvent event) {
        var asked = event instanceof FollowUpPlanned planned ? planned.discharge() : event.entryId();
        return new Recording(METTE, Role.SUPERVISOR, new RequestKey("made-" + asked), "digest", null);
    }

    private static Fact opening() {
        return new Fact(Examples.entry(90), LocalDate.of(2015, 2, 1), "opening of the offer");
    }

    private static OfferTerms twoTalksForRelatives() {
        return new OfferTerms(List.of(), null, null, null, List.of(), false, List.of(), List.of(), null, null, 2);
    }

    private static EntryId second() {
        var ids = EntryIdsOf.request(asking("any"));
        ids.next();
        return ids.next();
    }
}
