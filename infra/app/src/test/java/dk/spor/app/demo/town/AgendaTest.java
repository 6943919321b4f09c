package dk.spor.app.demo.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final Agenda agenda = new Agenda();
    private final List<String> happened = new ArrayList<>();

    @Test
    void givenStepsInAnyOrder_whenRun_thenByDayThenByCitizenThenAsTheyWereAdded() {
        agenda.add(MONDAY.plusDays(1), 1, today -> happened.add("tuesday, 1"));
        agenda.add(MONDAY, 2, today -> happened.add("monday, 2"));
        agenda.add(MONDAY, 1, today -> happened.add("monday, 1"));
        agenda.add(MONDAY, 1, today -> happened.add("monday, 1 again"));

        agenda.runUntil(MONDAY.plusDays(2));

        assertThat(happened).containsExactly("monday, 1", "monday, 1 again", "monday, 2", "tuesday, 1");
    }

    @Test
    void givenAStepThatLeadsToAnother_whenRun_thenBothHappen() {
        agenda.add(MONDAY, 1, today -> agenda.add(today.plusDays(1), 1, next -> happened.add("next day " + next)));

        agenda.runUntil(MONDAY.plusDays(2));

        assertThat(happened).containsExactly("next day 2026-11-17");
    }

    @Test
    void givenAStepOnTheDayOfTheEnd_whenRun_thenItNeverHappens() {
        agenda.add(MONDAY, 1, today -> happened.add("too late"));

        agenda.runUntil(MONDAY);

        assertThat(happened).isEmpty();
    }

    @Test
    void givenADayThatHasPassed_whenAdded_thenRefused() {
        agenda.add(
                MONDAY,
                7,
                today -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> agenda.add(today.minusDays(1), 7, step -> {}))
                        .withMessage("citizen 7 can't do anything on 2026-11-15: it is already 2026-11-16"));

        agenda.runUntil(MONDAY.plusDays(1));
    }
}
