package dk.spor.app.demo.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void givenTheSameSeedCitizenAndMatter_whenThrown_thenTheSameNumbers() {
        assertThat(thrown(Dice.of(1, 17, "life"))).isEqualTo(thrown(Dice.of(1, 17, "life")));
    }

    @Test
    void givenAnotherSeedCitizenOrMatter_whenThrown_thenOtherNumbers() {
        var own = thrown(Dice.of(1, 17, "life"));

        assertThat(thrown(Dice.of(2, 17, "life"))).isNotEqualTo(own);
        assertThat(thrown(Dice.of(1, 18, "life"))).isNotEqualTo(own);
        assertThat(thrown(Dice.of(1, 17, "words"))).isNotEqualTo(own);
    }

    /** Java specifies the generator; were it ever another, every demo begun before would fall apart. */
    @Test
    void theNumbersAreThoseOfEveryJava() {
        assertThat(thrown(Dice.of(2635, 1, "life"))).startsWith(21, 4, 88, 56, 69);
    }

    @Test
    void givenWeights_whenThrownOften_thenEachComesAsOftenAsItsWeight() {
        var dice = Dice.of(1, 1, "weights");
        var odds = Odds.of(70, "often").or(30, "seldom").or(0, "never");

        var throwsOfOften =
                IntStream.range(0, 10_000).mapToObj(i -> dice.by(odds)).toList();

        assertThat(throwsOfOften).doesNotContain("never");
        assertThat(throwsOfOften.stream().filter("often"::equals).count()).isBetween(6_800L, 7_200L);
    }

    @Test
    void givenARange_whenThrown_thenBothEndsComeAndNothingBeyond() {
        var dice = Dice.of(1, 1, "range");

        assertThat(IntStream.range(0, 200).mapToObj(i -> dice.within(new Range(3, 5))))
                .contains(3, 4, 5)
                .allMatch(number -> number >= 3 && number <= 5);
    }

    @Test
    void givenAnEmptyRange_thenRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(5, 3)).withMessageContaining("5 to 3");
    }

    private static List<Integer> thrown(Dice dice) {
        return IntStream.range(0, 20).mapToObj(i -> dice.between(0, 99)).toList();
    }
}
