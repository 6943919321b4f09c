package dk.spor.command;

import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.PersonName;
import dk.spor.values.Relation;
import dk.spor.values.RelativeAge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about the relatives of a citizen. */
public sealed interface RelativeCommand extends CitizenCommand {

    /**
     * Record that the citizen named a relative.
     *
     * @param mayBeInformed whether the citizen allows that the relative is told of them
     */
    record NameRelative(LocalDate on, PersonName name, Relation relation, RelativeAge age, boolean mayBeInformed)
            implements RelativeCommand {}

    /** Record that the citizen allows, or no longer allows, that a relative is told of them. */
    record ChangeRelativePermission(LocalDate on, EntryId relative, boolean mayBeInformed) implements RelativeCommand {}

    /** Record that the citizen took the naming of a relative back. */
    record TakeBackRelativeNaming(
            LocalDate on, EntryId relative, @Nullable Note note) implements RelativeCommand {}

    /** Record that a relative was told something of the citizen. */
    record InformRelative(
            LocalDate on, EntryId relative, @Nullable Note note) implements RelativeCommand {}

    /** Record that a relative had a talk of their own. */
    record HoldRelativeTalk(
            LocalDate on,
            EntryId relative,
            OfferId offer,
            @Nullable Note note) implements RelativeCommand {}
}
