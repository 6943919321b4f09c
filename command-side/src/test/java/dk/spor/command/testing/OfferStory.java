package dk.spor.command.testing;

import dk.spor.command.OfferCommand;
import dk.spor.command.offer.AskAboutOffer;
import dk.spor.command.offer.OfferAggregate;
import dk.spor.command.request.Answer;
import dk.spor.events.OfferEvent;
import dk.spor.events.SporEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.EntryId;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** The story of the offer {@link History#PITSTOP}, told as a citizen's {@link Story} is. */
public final class OfferStory {

    private final TestExecutor<OfferAggregate> past;

    private OfferStory(TestExecutor<OfferAggregate> past) {
        this.past = past;
    }

    public static OfferStory given(OfferEvent... history) {
        var fixture = new AggregateTestFixture<>(OfferAggregate.class);
        fixture.registerInjectableResource(Story.NOON);
        fixture.registerInjectableResource(RuleCatalogue.delivered());
        return new OfferStory(
                fixture.given(Stream.of(history).map(Story::recorded).toList()));
    }

    public Result when(OfferCommand command) {
        return new Result(past.when(ask(command)));
    }

    /** The same request a second time. */
    public Result whenRepeated(OfferCommand command) {
        return new Result(past.andGivenCommands(ask(command)).when(ask(command)));
    }

    private static AskAboutOffer ask(OfferCommand command) {
        return AskAboutOffer.of(History.PITSTOP, command, Story.asking("new"));
    }

    /** What came of it. */
    public record Result(ResultValidator<OfferAggregate> validator) {

        /** These events, and nothing else, stand in the log now. */
        public void thenRecorded(OfferEvent... events) {
            var entries = Stream.of(events).map(SporEvent::entryId).toList();
            validator.expectEvents((Object[]) events).expectResultMessagePayload(new Answer.Made(entries));
        }

        /** Nothing was recorded; the answer is that of the first time. */
        public void thenAnsweredAsBefore(EntryId... entries) {
            validator.expectNoEvents().expectResultMessagePayload(new Answer.MadeBefore(List.of(entries)));
        }

        /** Nothing was recorded; this rule forbade it, and these entries stand in the way. */
        public void thenRefused(String rule, Object... obstaclesAndDetails) {
            validator.expectNoEvents().expectResultMessagePayloadMatching(Story.refusal(rule, obstaclesAndDetails));
        }
    }
}
