package dk.spor.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.catalogue.OfferCatalogue;
import dk.spor.app.catalogue.OpeningOffers;
import dk.spor.app.demo.people.Person;
import dk.spor.app.testing.DecidingRecorder;
import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Refusal;
import dk.spor.command.placement.Placement;
import dk.spor.command.placement.ReachedPosition;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.place.PlaceList;
import dk.spor.query.timeline.Due;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The town in which a scenario plays: what is asked for is decided, and refused only where the scenario says so. */
public final class Town {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Noon clock = new Noon();
    private final DecidingRecorder recorder = new DecidingRecorder(clock);
    private final Placement placement = new Placement(recorder, recorder, new InMemory());
    private final RuleCatalogue rules = RuleCatalogue.delivered();
    private final Map<String, CitizenId> citizens = new HashMap<>();
    private final Map<String, EntryId> entries = new HashMap<>();
    private @Nullable Refusal refusal;
    private int requests;

    /** It is noon of this day from now on. */
    void itIs(LocalDate day) {
        clock.day = day;
    }

    LocalDate today() {
        return clock.day;
    }

    /** Somebody by this name. */
    CitizenId citizen(String name) {
        return citizens.computeIfAbsent(name, ignored -> Person.idOf(citizens.size() + 1));
    }

    /** Asks for something, and remembers the entry by what it is. */
    void ask(String name, String what, CitizenCommand command) {
        nothingIsRefused();
        var outcome = recorder.record(citizen(name), command, asking());
        placement.catchUp();
        switch (outcome) {
            case Outcome.Recorded recorded -> entries.put(key(name, what), recorded.entry());
            case Outcome.Refused refused -> refusal = refused.refusal();
        }
    }

    void ask(OfferId offer, OfferCommand command) {
        assertThat(recorder.record(offer, command, asking())).isInstanceOf(Outcome.Recorded.class);
        placement.catchUp();
    }

    /** All of the municipality's offers are there. */
    void opens(OfferCatalogue catalogue) {
        assertThat(OpeningOffers.open(catalogue, recorder).refused()).isEmpty();
        placement.catchUp();
    }

    /** The last entry of that kind for that citizen. */
    EntryId entry(String name, String what) {
        return Objects.requireNonNull(entries.get(key(name, what)), () -> what + " of " + name);
    }

    /** What was refused, which the scenario now speaks of. */
    Refusal refused() {
        var said = Objects.requireNonNull(refusal, "nothing was refused");
        refusal = null;
        return said;
    }

    /** What no sentence of a scenario speaks of may not have happened. */
    void nothingIsRefused() {
        assertThat(refusal).as("what was refused").isNull();
    }

    Pathway pathway(String name) {
        return pathwayAsKnownOn(name, LocalDate.MAX);
    }

    /** With what had been recorded by the end of a day. */
    Pathway pathwayAsKnownOn(String name, LocalDate day) {
        var pathway = Pathway.of(citizen(name));
        for (var event : said(name, day)) {
            pathway = Pathway.evolve(pathway, event);
        }
        return pathway;
    }

    CtiTimeline cti(String name) {
        var cti = CtiTimeline.of(citizen(name));
        for (var event : said(name, LocalDate.MAX)) {
            cti = CtiTimeline.evolve(cti, event);
        }
        return cti;
    }

    List<Due> due(String name) {
        return Due.together(pathway(name).due(today(), rules), cti(name).due(today(), rules));
    }

    RuleCatalogue rules() {
        return rules;
    }

    OfferCard offer(OfferId offer) {
        var card = OfferCard.of(offer);
        for (var event : recorder.readStream(StreamId.of(offer), 0, Integer.MAX_VALUE)) {
            card = OfferCard.evolve(card, event);
        }
        return card;
    }

    PlaceList places(OfferId offer) {
        var places = PlaceList.of(offer);
        for (var event : recorder.readStream(StreamId.of(offer), 0, Integer.MAX_VALUE)) {
            places = PlaceList.evolve(places, event);
        }
        return places;
    }

    private List<RecordedEvent> said(String name, LocalDate knownOn) {
        return CorrectedHistory.of(recorder.readStream(StreamId.of(citizen(name)), 0, Integer.MAX_VALUE).stream()
                .filter(event ->
                        !event.recordedAt().atZone(DENMARK).toLocalDate().isAfter(knownOn))
                .toList());
    }

    private Asking asking() {
        return Asking.of(new UserId("leder"), Role.SUPERVISOR, new RequestKey("scenario-" + requests++));
    }

    private static String key(String name, String what) {
        return name + "/" + what;
    }

    private static final class Noon extends Clock {

        private LocalDate day = LocalDate.of(2026, 11, 20);

        @Override
        public ZoneId getZone() {
            return DENMARK;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atTime(12, 0).atZone(DENMARK).toInstant();
        }
    }

    private static final class InMemory implements ReachedPosition {

        private long position;

        @Override
        public long read() {
            return position;
        }

        @Override
        public void write(long reached) {
            position = reached;
        }
    }
}
