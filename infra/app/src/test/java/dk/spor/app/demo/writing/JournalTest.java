package dk.spor.app.demo.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.demo.chance.Dice;
import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.command.IntakeCommand.RecordIntake;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.values.CitizenId;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.IntakeChannel;
import dk.spor.values.SessionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final CitizenId CITIZEN = CitizenId.of("01900000-0000-7000-8000-000000000001");
    private static final EntryId ENROLMENT = EntryId.of("01900000-0000-7000-8000-000000000009");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Employee employee = Employee.caseworker("thno");

    @Test
    void givenAnIntake_whenWritten_thenOnTheSameDayInOfficeHours() {
        var journal = journal(1);

        journal.write(employee, new RecordIntake(MONDAY, IntakeChannel.SELF, null, List.of()));

        var at = journal.written().getFirst().at().atZone(DENMARK);
        assertThat(at.toLocalDate()).isEqualTo(MONDAY);
        assertThat(at.getHour()).isBetween(12, 15);
    }

    @Test
    void givenManySteps_whenWritten_thenEachAfterTheOneBeforeWhateverTheDelays() {
        for (int seed = 0; seed < 50; seed++) {
            var journal = journal(seed);
            for (int i = 0; i < 20; i++) {
                journal.write(employee, new ObserveHousing(MONDAY.plusDays(i), HousingSituation.STREET, null));
            }
            assertThat(instants(journal)).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void givenSessions_whenWritten_thenLateOnesNeedNotHoldUpOthersButAllStandBeforeTheDischarge() {
        boolean anyOutOfOrder = false;
        for (int seed = 0; seed < 50; seed++) {
            var journal = journal(seed);
            for (int i = 0; i < 20; i++) {
                var day = MONDAY.plusDays(i);
                journal.write(employee, new HoldSession(day, ENROLMENT, SessionKind.GROUP, 90, null));
            }
            anyOutOfOrder |= !instants(journal)
                    .equals(instants(journal).stream().sorted().toList());
            journal.write(
                    employee, new DischargeCitizen(MONDAY.plusDays(20), ENROLMENT, DischargeOutcome.COMPLETED, null));
            var discharge = instants(journal).getLast();
            assertThat(instants(journal)).allMatch(at -> !at.isAfter(discharge));
        }
        assertThat(anyOutOfOrder).isTrue();
    }

    @Test
    void givenAMoveHeardOfLater_whenWritten_thenNotBeforeItWasKnown() {
        var journal = journal(1);
        var move = new MoveHome(MONDAY.minusDays(40), null, HousingSituation.FRIENDS_OR_FAMILY, null);

        journal.write(employee, MONDAY, move);

        assertThat(journal.written().getFirst().at())
                .isAfter(MONDAY.atStartOfDay(DENMARK).toInstant());
    }

    @Test
    void everyEntryHasItsOwnKeyAndIdentifier() {
        var journal = journal(1);
        for (int i = 0; i < 10; i++) {
            journal.write(employee, new ObserveHousing(MONDAY, HousingSituation.STREET, null));
        }

        assertThat(journal.written())
                .extracting(it -> it.asking().key().value())
                .startsWith("demo/1/001/0001", "demo/1/001/0002")
                .doesNotHaveDuplicates();
        assertThat(journal.written()).extracting(it -> it.asking().entryId()).doesNotHaveDuplicates();
    }

    private static Journal journal(long seed) {
        return new Journal(CITIZEN, "demo/1/001", Dice.of(seed, 1, "writing"));
    }

    private static List<Instant> instants(Journal journal) {
        return journal.written().stream().map(Written::at).toList();
    }
}
