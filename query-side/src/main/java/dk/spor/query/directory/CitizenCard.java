package dk.spor.query.directory;

import dk.spor.events.CitizenEvent;
import dk.spor.events.OfferEvent;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import dk.spor.query.timeline.Entry;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import dk.spor.values.PersonName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citizen as a search finds them.
 *
 * @param entry the registration; absent until the citizen is registered, as all below
 * @param cpr absent too where they have none, or are anonymous
 * @param bornOn as registered, or else as the CPR number says
 * @param registeredOn the day from which the municipality knows them
 * @param nameParts the parts of the name as {@link NameParts} writes them, for searching
 */
public record CitizenCard(
        CitizenId citizen,
        @Nullable Entry entry,
        @Nullable PersonName name,
        @Nullable Cpr cpr,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate registeredOn,
        List<String> nameParts) {

    /** Raised with every change of {@link #evolve}, {@link NameParts} or of what is stored. */
    public static final int FOLD_VERSION = 2;

    public CitizenCard {
        nameParts = List.copyOf(nameParts);
    }

    /** A citizen about whom nothing is known yet. */
    public static CitizenCard of(CitizenId citizen) {
        return new CitizenCard(citizen, null, null, null, null, null, List.of());
    }

    /** What the card says once this, too, is known. */
    public static CitizenCard evolve(CitizenCard card, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case OfferEvent ignored -> card;
            case CitizenRegistered event -> registered(event, Entry.of(recorded));
            case CitizenEvent ignored -> card;
        };
    }

    private static CitizenCard registered(CitizenRegistered event, Entry entry) {
        var cpr = event.cpr();
        return new CitizenCard(
                event.citizenId(),
                entry,
                event.name(),
                cpr,
                event.bornOn() == null && cpr != null ? cpr.birthDate() : event.bornOn(),
                event.happenedOn(),
                NameParts.of(event.name().full()));
    }
}
