package dk.spor.command.deciding;

import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.Refusal;
import dk.spor.testing.Examples;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionBasicsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T23:30:00Z, 2026-03-29",
        "2026-03-29T21:59:59Z, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03-30",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26",
        "2026-12-31T23:00:00Z, 2027-01-01"
    })
    void givenADayOnWhichTheClocksChange_thenTodayIsTheDayInDenmark(Instant now, LocalDate today) {
        assertThat(Denmark.today(Clock.fixed(now, ZoneOffset.UTC))).isEqualTo(today);
    }

    @Test
    void givenAYearOfFiveDigits_thenItIsInTheFutureAndNotRepeated() {
        assertThat(DateRules.check(LocalDate.of(99_999, 1, 1), on("11-20")))
                .map(Refusal::detail)
                .hasValueSatisfying(
                        detail -> assertThat(detail).contains("2026-11-20").doesNotContain("99999"));
    }

    @Test
    void givenSeveralThingsAreWrong_thenTheFirstThatIsCheckedIsTheAnswer() {
        var first = new Prohibition("first-rule", "First");
        var second = new Prohibition("second-rule", "Second");
        var fact = new Fact(entry(1), on("01-01"), "registration");

        var decision = Check.start()
                .forbid(false, () -> first.refusal("not this one"))
                .forbid(fact, it -> first.refusal("this one", it))
                .forbid(true, () -> second.refusal("nor this one"))
                .accept(() -> {
                    throw new AssertionError("what is refused makes no event");
                });

        assertThat(decision).isEqualTo(Verdict.refuse(first.refusal("this one", fact)));
    }

    @Test
    void givenEveryKindOfEvent_thenItsEntryHasAWord() {
        assertThat(Examples.ofEveryEvent())
                .extracting(event -> Fact.of(event).what())
                .allSatisfy(word -> assertThat(word).isNotBlank());
    }
}
