package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.ExternalTreatmentKind;
import dk.spor.values.ExternalTreatmentStatus;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.ProviderName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ekstern behandling: treatment that somebody else gives, and that the municipality follows up. */
public sealed interface ExternalTreatmentEvent extends CitizenEvent {

    /**
     * A treatment began elsewhere.
     *
     * @param offer who follows it up
     * @param provider who gives it
     */
    @EventName("external-treatment-begun")
    record ExternalTreatmentBegun(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            OfferId offer,
            ExternalTreatmentKind kind,
            ProviderName provider,
            @Nullable Note note)
            implements ExternalTreatmentEvent {}

    /** The municipality asked how it goes. */
    @EventName("external-treatment-followed-up")
    record ExternalTreatmentFollowedUp(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId treatment,
            ExternalTreatmentStatus status,
            @Nullable Note note)
            implements ExternalTreatmentEvent {}

    /** The treatment ended. */
    @EventName("external-treatment-ended")
    record ExternalTreatmentEnded(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId treatment,
            DischargeOutcome outcome,
            @Nullable Note note)
            implements ExternalTreatmentEvent {}
}
