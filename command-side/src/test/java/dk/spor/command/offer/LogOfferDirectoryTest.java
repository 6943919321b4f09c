package dk.spor.command.offer;

import static dk.spor.command.testing.History.HERBERG;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.testing.MemoryLog;
import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.recording.Recording;
import dk.spor.recording.StreamId;
import dk.spor.values.OfferKind;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.wire.Recordings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class LogOfferDirectoryTest {

    private final MemoryLog log = new MemoryLog();
    private final AtomicLong nanoTime = new AtomicLong();
    private final LogOfferDirectory offers = new LogOfferDirectory(log, nanoTime::get);

    @Test
    void givenNoSuchOffer_whenItIsOpenedAfterItWasAskedFor_thenItIsFoundAtOnce() {
        assertThat(offers.find(PITSTOP)).isEmpty();

        append(0, opened());

        assertThat(offers.find(PITSTOP)).map(Offer::openedOn).contains(on("02-01"));
        assertThat(offers.find(HERBERG)).isEmpty();
    }

    @Test
    void givenAnOffer_whenAnotherProcessClosesIt_thenThatIsSeenAfterSomeSeconds() {
        append(0, opened());
        assertThat(offers.find(PITSTOP)).isPresent();
        append(1, closed());

        nanoTime.addAndGet(Duration.ofSeconds(4).toNanos());
        assertThat(offers.find(PITSTOP).flatMap(Offer::closedOn)).isEmpty();

        nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(offers.find(PITSTOP).flatMap(Offer::closedOn)).contains(on("03-01"));
    }

    @Test
    void givenAnOffer_whenThisProcessClosesIt_thenThatIsSeenAtOnce() {
        append(0, opened());
        assertThat(offers.find(PITSTOP)).isPresent();
        append(1, closed());

        offers.changed(PITSTOP);

        assertThat(offers.find(PITSTOP).flatMap(Offer::closedOn)).contains(on("03-01"));
    }

    private static OfferOpened opened() {
        return new OfferOpened(entry(90), PITSTOP, on("02-01"), "Pitstop", OfferKind.DRUG_TREATMENT, null, null);
    }

    private static OfferClosed closed() {
        return new OfferClosed(entry(91), PITSTOP, on("03-01"));
    }

    private void append(long sequence, OfferEvent event) {
        var recording = new Recording(new UserId("leder"), Role.SUPERVISOR, new RequestKey("k" + sequence), "d", null);
        var message = new GenericDomainEventMessage<>(
                        "offer", StreamId.of(PITSTOP).value(), sequence, event)
                .withMetaData(Recordings.toMap(recording));
        DefaultUnitOfWork.startAndGet(null).execute(() -> log.appendEvents(List.of(message)));
    }
}
