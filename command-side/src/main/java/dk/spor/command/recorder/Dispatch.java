package dk.spor.command.recorder;

import dk.spor.command.Outcome;
import dk.spor.command.request.Answer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Sends a command and waits for its answer; a commit of somebody else in between means once more from the start. */
final class Dispatch {

    /** Each lost race is another one's success, so a request that has lost this often meets an unusual crowd. */
    static final int MOST_ATTEMPTS = 10;

    private final CommandBus bus;

    Dispatch(CommandBus bus) {
        this.bus = bus;
    }

    /**
     * @throws ConcurrencyException when every attempt lost its race; nothing was recorded
     * @throws CommandExecutionException when something other than a decision went wrong
     */
    Outcome send(Object ask, BiFunction<CommandMessage<?>, Answer, Outcome> outcome) {
        for (int attempt = 1; ; attempt++) {
            CommandMessage<Object> command = GenericCommandMessage.asCommandMessage(ask);
            var callback = new FutureCallback<Object, Answer>();
            bus.dispatch(command, callback);
            var result = callback.getResult();
            if (!result.isExceptional()) {
                return outcome.apply(command, result.getPayload());
            }
            var failure = result.exceptionResult();
            if (!isLostRace(failure)) {
                throw asUnchecked(failure);
            }
            if (attempt == MOST_ATTEMPTS) {
                throw new ConcurrencyException(
                        "The same citizen or offer was written by others " + MOST_ATTEMPTS + " times in a row",
                        failure);
            }
        }
    }

    private static boolean isLostRace(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException);
    }

    private static RuntimeException asUnchecked(Throwable failure) {
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new CommandExecutionException("The command could not be handled", failure);
    }
}
