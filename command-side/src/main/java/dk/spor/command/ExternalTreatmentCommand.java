package dk.spor.command;

import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.ExternalTreatmentKind;
import dk.spor.values.ExternalTreatmentStatus;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.ProviderName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about treatment that somebody else gives, and that the municipality follows up. */
public sealed interface ExternalTreatmentCommand extends CitizenCommand {

    /**
     * Record that a treatment began elsewhere.
     *
     * @param offer who follows it up
     * @param provider who gives it
     */
    record BeginExternalTreatment(
            LocalDate on,
            OfferId offer,
            ExternalTreatmentKind kind,
            ProviderName provider,
            @Nullable Note note) implements ExternalTreatmentCommand {}

    /** Record that the municipality asked how it goes. */
    record FollowUpExternalTreatment(
            LocalDate on,
            EntryId treatment,
            ExternalTreatmentStatus status,
            @Nullable Note note) implements ExternalTreatmentCommand {}

    /** Record that the treatment ended. */
    record EndExternalTreatment(
            LocalDate on,
            EntryId treatment,
            DischargeOutcome outcome,
            @Nullable Note note) implements ExternalTreatmentCommand {}
}
