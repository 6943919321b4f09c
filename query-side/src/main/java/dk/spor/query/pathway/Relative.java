package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.values.OfferId;
import dk.spor.values.Relation;
import dk.spor.values.RelativeAge;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pårørende: a relative whom the citizen has named. Who it is stands in the journal alone. Each list is in order of
 * valid time.
 *
 * @param permissions from when on the relative may be told of the citizen, or may not; the naming is the first
 * @param informed when the relative was told something
 * @param talks that the relative had
 * @param takenBack absent while the naming holds
 */
@RecordBuilder
public record Relative(
        Entry entry,
        LocalDate on,
        Relation relation,
        RelativeAge age,
        List<Permission> permissions,
        List<Step> informed,
        List<Talk> talks,
        @Nullable Step takenBack)
        implements Dated, RelativeBuilder.With {

    public Relative {
        permissions = List.copyOf(permissions);
        informed = List.copyOf(informed);
        talks = List.copyOf(talks);
    }

    /** From a day on the relative may be told of the citizen, or may not. */
    public record Permission(Entry entry, LocalDate on, boolean mayBeInformed) implements Dated {}

    /** Something that happened on a day. */
    public record Step(Entry entry, LocalDate on) implements Dated {}

    /** A talk of the relative's own, and who gave it. */
    public record Talk(Entry entry, LocalDate on, OfferId offer) implements Dated {}

    /** What the citizen said last. */
    public boolean mayBeInformed() {
        return permissions.getLast().mayBeInformed();
    }

    Relative with(Permission permission) {
        return withPermissions(InOrder.with(permissions, permission));
    }

    Relative informedBy(Step information) {
        return withInformed(InOrder.with(informed, information));
    }

    Relative with(Talk talk) {
        return withTalks(InOrder.with(talks, talk));
    }
}
