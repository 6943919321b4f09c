package dk.spor.store.faults;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoException;
import dk.spor.store.axon.CommitPosition;
import dk.spor.store.history.Answer;
import dk.spor.store.history.Answer.Acknowledged;
import dk.spor.store.history.Answer.Failed;
import dk.spor.store.history.Answer.PlaceTaken;
import dk.spor.store.history.Answer.Unknown;
import dk.spor.store.history.Attempt;
import dk.spor.store.history.HistoryFile;
import dk.spor.store.log.AppendUnsettled;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Appends as long as it may, the way Axon does: to the end of a stream as it knows it. Seven times out of eight to a
 * stream of its own, else to one that all writers want, where they often meet at one place.
 */
final class Writer implements Runnable {

    private static final int OWN_STREAMS = 3;
    private static final int SHARED_STREAMS = 5;
    private static final int MOST_EVENTS = 3;
    private static final String CONTENT = "x".repeat(200);

    private final EventStorageEngine engine;
    private final HistoryFile history;
    private final String name;
    private final Random chance;
    private final BooleanSupplier goOn;
    private final Map<String, Long> ends = new HashMap<>();
    private int attempts;

    /** @param name unique among all writers of the log: the process, a dot, and which of its writers */
    Writer(EventStorageEngine engine, HistoryFile history, String name, BooleanSupplier goOn) {
        this.engine = engine;
        this.history = history;
        this.name = name;
        this.chance = new Random(name.hashCode());
        this.goOn = goOn;
    }

    @Override
    public void run() {
        while (goOn.getAsBoolean()) {
            String stream = chance.nextInt(8) > 0
                    ? "citizen/%s-%d".formatted(name, chance.nextInt(OWN_STREAMS))
                    : "citizen/wanted-%d".formatted(chance.nextInt(SHARED_STREAMS));
            append(stream, 1 + chance.nextInt(MOST_EVENTS));
        }
    }

    private void append(String stream, int events) {
        long end = ends.containsKey(stream) ? ends.get(stream) : endOf(stream);
        attempts++;
        Attempt asked = attempt(stream, end, events, System.nanoTime(), new Unknown("not answered yet"));
        history.begun(asked);
        Answer answer = ask(asked);
        history.answered(attempt(stream, end, events, asked.begun(), answer));
        if (answer instanceof Acknowledged) {
            ends.put(stream, end + events);
        } else {
            ends.remove(stream);
        }
    }

    private Attempt attempt(String stream, long end, int events, long begun, Answer answer) {
        return new Attempt(name + "-" + attempts, stream, end, events, begun, answer);
    }

    private Answer ask(Attempt attempt) {
        UnitOfWork<Message<?>> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        try {
            engine.appendEvents(messages(attempt));
            long at = System.nanoTime();
            long last = (Long) requireNonNull(unitOfWork.resources().get(CommitPosition.RESOURCE_KEY));
            return new Acknowledged(at, last - attempt.events() + 1, last);
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            return new PlaceTaken(System.nanoTime());
        } catch (AppendUnsettled e) {
            return new Unknown(e.toString());
        } catch (RuntimeException e) {
            return new Failed(System.nanoTime(), e.toString());
        } finally {
            unitOfWork.rollback();
        }
    }

    private static List<GenericDomainEventMessage<String>> messages(Attempt attempt) {
        return IntStream.range(0, attempt.events())
                .mapToObj(i -> new GenericDomainEventMessage<>(
                        "Citizen",
                        attempt.stream(),
                        attempt.sequence() + i,
                        CONTENT,
                        Map.of(),
                        attempt.eventIds().get(i),
                        Instant.now()))
                .toList();
    }

    /** Asked until somebody answers: a question that fails does no harm. */
    private long endOf(String stream) {
        while (true) {
            try {
                return engine.lastSequenceNumberFor(stream).orElse(-1L) + 1;
            } catch (MongoException e) {
                Thread.yield();
            }
        }
    }
}
