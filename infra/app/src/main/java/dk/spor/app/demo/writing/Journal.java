package dk.spor.app.demo.writing;

import dk.spor.app.demo.chance.Dice;
import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.CorrectionCommand;
import dk.spor.command.CtiCommand.EndCti;
import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.HousingCommand.SpendShelterNight;
import dk.spor.command.IntakeCommand.RecordIntake;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.TreatmentCommand.CancelSession;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.command.TreatmentCommand.MissSession;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.RequestKey;
import dk.spor.values.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What gets written about one citizen, in the order in which it happened. Each entry is written some time after it
 * happened; sessions and contacts may be caught up with in any order, but whatever later entries build on is written
 * before them.
 */
public final class Journal {

    private final CitizenId citizen;
    private final String keys;
    private final Dice dice;
    private final List<Written> written = new ArrayList<>();
    private final Map<EntryId, Instant> lastOf = new HashMap<>();
    private final Map<EntryId, Instant> writtenAt = new HashMap<>();
    private Instant lastStep = Instant.MIN;

    /** @param keys what the request keys of this citizen begin with */
    public Journal(CitizenId citizen, String keys, Dice dice) {
        this.citizen = citizen;
        this.keys = keys;
        this.dice = dice;
    }

    /** Writes something down that was known on the day it happened. */
    public EntryId write(Employee by, CitizenCommand command) {
        return write(by, command.on(), command);
    }

    /**
     * Writes something down.
     *
     * @param known the day on which the municipality came to know of it, which may be long after it happened
     * @return the entry it makes, for later ones to point at
     */
    public EntryId write(Employee by, LocalDate known, CitizenCommand command) {
        var at = after(prerequisite(command), delay(command).after(known, dice));
        remember(command, at);
        var key = keys + "/" + "%04d".formatted(written.size() + 1);
        var entry = new EntryId(Uuids.derived(at, key));
        writtenAt.put(entry, at);
        written.add(
                new Written(at, citizen, command, new Asking(by.login(), by.role(), new RequestKey(key), null, entry)));
        return entry;
    }

    /** Everything written so far. */
    public List<Written> written() {
        return List.copyOf(written);
    }

    /** What must be written before: every step before it and, for the end of a course, all that belongs to it. */
    private Instant prerequisite(CitizenCommand command) {
        return switch (command) {
            case DischargeCitizen it -> later(lastStep, lastOf(it.enrolment()));
            case EndCti it -> later(lastStep, lastOf(it.course()));
            case CorrectionCommand it -> later(lastStep, writtenAt.getOrDefault(it.entry(), Instant.MIN));
            default -> lastStep;
        };
    }

    private void remember(CitizenCommand command, Instant at) {
        switch (command) {
            case HoldSession it -> lastOf.merge(it.enrolment(), at, Journal::later);
            case MissSession it -> lastOf.merge(it.enrolment(), at, Journal::later);
            case CancelSession it -> lastOf.merge(it.enrolment(), at, Journal::later);
            case SpendShelterNight it -> lastOf.merge(it.enrolment(), at, Journal::later);
            case RecordCtiContact it -> lastOf.merge(it.course(), at, Journal::later);
            default -> lastStep = at;
        }
    }

    private Instant lastOf(EntryId course) {
        return lastOf.getOrDefault(course, Instant.MIN);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** At the wanted instant or, where that is too early, some minutes after the entry that must stand before. */
    private Instant after(Instant before, Instant wanted) {
        return wanted.isAfter(before) ? wanted : before.plusSeconds(dice.between(45, 400));
    }

    /** At the door it is written at once; the shelter's list of nights every morning; the rest when there is time. */
    private Delay delay(CitizenCommand command) {
        return switch (command) {
            case RegisterCitizen ignored -> Delay.SAME_DAY;
            case RecordIntake ignored -> Delay.SAME_DAY;
            case SpendShelterNight ignored -> Delay.NEXT_DAY;
            case HoldSession ignored -> Delay.patient(dice);
            case MissSession ignored -> Delay.patient(dice);
            case CancelSession ignored -> Delay.patient(dice);
            case RecordCtiContact ignored -> Delay.patient(dice);
            default -> Delay.usual(dice);
        };
    }
}
