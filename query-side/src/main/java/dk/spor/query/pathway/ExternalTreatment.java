package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.ExternalTreatmentKind;
import dk.spor.values.ExternalTreatmentStatus;
import dk.spor.values.OfferId;
import dk.spor.values.ProviderName;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ekstern behandling: a treatment that somebody else gives, from its beginning to its end.
 *
 * @param offer who follows it up
 * @param followUps in order of valid time
 * @param end absent while it lasts
 */
@RecordBuilder
public record ExternalTreatment(
        Entry entry,
        LocalDate on,
        OfferId offer,
        ExternalTreatmentKind kind,
        ProviderName provider,
        List<FollowedUp> followUps,
        @Nullable End end)
        implements Dated, ExternalTreatmentBuilder.With {

    public ExternalTreatment {
        followUps = List.copyOf(followUps);
    }

    /** The municipality asked how it goes. */
    public record FollowedUp(Entry entry, LocalDate on, ExternalTreatmentStatus status) implements Dated {}

    /** How and when it ended. */
    public record End(Entry entry, LocalDate on, DischargeOutcome outcome) implements Dated {}

    ExternalTreatment with(FollowedUp followUp) {
        return withFollowUps(InOrder.with(followUps, followUp));
    }
}
