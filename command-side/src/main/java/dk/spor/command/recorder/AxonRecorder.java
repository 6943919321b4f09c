package dk.spor.command.recorder;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.citizen.AskAboutCitizen;
import dk.spor.command.offer.AskAboutOffer;
import dk.spor.command.request.Admission;
import dk.spor.command.request.Answer;
import dk.spor.recording.EventLog;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Records through an Axon command bus, in the caller's thread where the bus handles commands there. Somebody else's
 * commit to the same citizen or offer in between has the whole request decided again, on what is then known.
 */
public final class AxonRecorder implements Recorder {

    private final Dispatch dispatch;
    private final EventLog log;
    private final CommitPositions positions;
    private final Consumer<OfferId> offerChanged;
    private final Map<String, Long> positionOfCommand = new ConcurrentHashMap<>();

    /**
     * @param bus with the {@link Aggregates} subscribed
     * @param clock the clock by which events are stamped as recorded; Axon keeps it for the whole process
     * @param offerChanged told of each offer that something was recorded about
     */
    public AxonRecorder(
            CommandBus bus, EventLog log, CommitPositions positions, Clock clock, Consumer<OfferId> offerChanged) {
        this.dispatch = new Dispatch(bus);
        this.log = log;
        this.positions = positions;
        this.offerChanged = offerChanged;
        bus.registerHandlerInterceptor(this::notePosition);
        GenericEventMessage.clock = clock;
    }

    @Override
    public Outcome record(CitizenId citizen, CitizenCommand command, Asking asking) {
        return record(asking, command, AskAboutCitizen.of(citizen, command, asking));
    }

    @Override
    public Outcome record(OfferId offer, OfferCommand command, Asking asking) {
        var outcome = record(asking, command, AskAboutOffer.of(offer, command, asking));
        if (outcome instanceof Outcome.Recorded) {
            offerChanged.accept(offer);
        }
        return outcome;
    }

    private Outcome record(Asking asking, Object command, Object ask) {
        return Admission.check(asking.role(), command)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> dispatch.send(ask, this::outcome));
    }

    private Outcome outcome(CommandMessage<?> command, Answer answer) {
        var committedAt = positionOfCommand.remove(command.getIdentifier());
        return switch (answer) {
            case Answer.Made made ->
                new Outcome.Recorded(made.entries(), committedAt == null ? log.head() : committedAt, false);
            case Answer.MadeBefore before -> new Outcome.Recorded(before.entries(), log.head(), true);
            case Answer.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    /** The position is known when the commit is done, which is after the aggregate has answered. */
    private Object notePosition(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        unitOfWork.afterCommit(done -> positions
                .of(done.root())
                .ifPresent(position -> positionOfCommand.put(done.getMessage().getIdentifier(), position)));
        return chain.proceed();
    }
}
