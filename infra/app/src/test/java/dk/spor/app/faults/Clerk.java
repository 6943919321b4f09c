package dk.spor.app.faults;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.CtiCommand.StartCti;
import dk.spor.command.IntakeCommand.RecordIntake;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.values.CitizenId;
import dk.spor.values.CtiContactKind;
import dk.spor.values.EntryId;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import dk.spor.values.PersonName;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Registers citizens and writes about them, one request after the other. Where nobody can tell what became of a
 * request, the same one is made again, under the same key, as Spor asks its users to do.
 */
final class Clerk implements Runnable {

    private static final int ENTRIES_ABOUT_EACH = 12;

    private final Recorder recorder;
    private final String name;
    private final LocalDate day;
    private final BooleanSupplier goOn;
    private final AtomicInteger acknowledged;
    private final List<Told> told = new ArrayList<>();
    private Duration longestWait = Duration.ZERO;
    private int repeated;

    /** A request, and what its clerk was told of it. */
    record Told(RequestKey key, List<EntryId> entries, long position) {}

    /** @param acknowledged counts the requests of all clerks that were answered */
    Clerk(Recorder recorder, String name, LocalDate day, BooleanSupplier goOn, AtomicInteger acknowledged) {
        this.recorder = recorder;
        this.name = name;
        this.day = day;
        this.goOn = goOn;
        this.acknowledged = acknowledged;
    }

    @Override
    public void run() {
        while (goOn.getAsBoolean()) {
            var citizen = new CitizenId(UUID.randomUUID());
            ask(citizen, new RegisterCitizen(day, new PersonName("Åse", name), null, null));
            var course = ask(citizen, new StartCti(day, List.of(LifeDimension.values()[0]), null))
                    .getFirst();
            for (int i = 0; i < ENTRIES_ABOUT_EACH && goOn.getAsBoolean(); i++) {
                ask(
                        citizen,
                        i % 2 == 0
                                ? new RecordIntake(day, IntakeChannel.SELF, null, List.of())
                                : new RecordCtiContact(day, course, CtiContactKind.PHONE, null));
            }
        }
    }

    private List<EntryId> ask(CitizenId citizen, CitizenCommand command) {
        var key = new RequestKey(name + "/" + told.size());
        var asking = Asking.of(new UserId("mette"), Role.CASEWORKER, key);
        long begun = System.nanoTime();
        while (true) {
            try {
                var outcome = recorder.record(citizen, command, asking);
                if (!(outcome instanceof Outcome.Recorded recorded)) {
                    throw new AssertionError("What is always allowed was refused: " + outcome);
                }
                note(Duration.ofNanos(System.nanoTime() - begun));
                told.add(new Told(key, recorded.entries(), recorded.position()));
                return recorded.entries();
            } catch (RuntimeException nobodyKnows) {
                repeated++;
            }
        }
    }

    private void note(Duration wait) {
        longestWait = wait.compareTo(longestWait) > 0 ? wait : longestWait;
        acknowledged.incrementAndGet();
    }

    /** Complete once its thread has ended. */
    List<Told> told() {
        return told;
    }

    Duration longestWait() {
        return longestWait;
    }

    /** How many times a request had to be made again. */
    int repeated() {
        return repeated;
    }
}
