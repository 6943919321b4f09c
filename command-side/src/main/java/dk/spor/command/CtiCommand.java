package dk.spor.command;

import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.CtiTakeover;
import dk.spor.values.EntryId;
import dk.spor.values.LifeDimension;
import dk.spor.values.Note;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about a CTI course. */
public sealed interface CtiCommand extends CitizenCommand {

    /** Record a contact before there is a course. */
    record RecordPreCtiContact(
            LocalDate on, CtiContactKind kind, @Nullable Note note) implements CtiCommand {}

    /** Begin phase 1, and with it the nine months. */
    record StartCti(
            LocalDate on,
            List<LifeDimension> focusAreas,
            @Nullable Note note) implements CtiCommand {}

    /** Go on to a later phase. */
    record ChangeCtiPhase(
            LocalDate on,
            EntryId course,
            CtiPhase to,
            List<LifeDimension> focusAreas,
            @Nullable Note note) implements CtiCommand {}

    /** Let the course stand still. */
    record PauseCti(
            LocalDate on,
            EntryId course,
            CtiPauseReason reason,
            @Nullable Note note) implements CtiCommand {}

    /** Let the course go on. */
    record ResumeCti(LocalDate on, EntryId course, @Nullable Note note) implements CtiCommand {}

    /** Record a contact, or an attempt at one. */
    record RecordCtiContact(
            LocalDate on,
            EntryId course,
            CtiContactKind kind,
            @Nullable Note note) implements CtiCommand {}

    /**
     * Record an agreement on what somebody goes on with when the course ends.
     *
     * @param with who goes on
     * @param areas with what
     */
    record AgreeCtiHandOver(
            LocalDate on,
            EntryId course,
            CtiTakeover with,
            List<LifeDimension> areas,
            @Nullable Note note) implements CtiCommand {}

    /** Record that somebody who goes on after the course has begun to. */
    record StartCtiFollowOn(
            LocalDate on,
            EntryId course,
            CtiTakeover by,
            @Nullable Note note) implements CtiCommand {}

    /** End the course; completed when somebody else goes on, and else with a reason for the early end. */
    record EndCti(
            LocalDate on,
            EntryId course,
            CtiEndReason reason,
            @Nullable Note note) implements CtiCommand {}
}
