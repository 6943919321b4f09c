package dk.spor.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void givenTheSameSource_whenAnIdIsDerivedTwice_thenItIsTheSameAndOfVersion7() {
        var at = Instant.parse("2021-10-04T17:00:00Z");

        var first = Uuids.derived(at, "hmis/1106/Exit/826158");

        assertThat(first).isEqualTo(Uuids.derived(at, "hmis/1106/Exit/826158"));
        assertThat(first).isNotEqualTo(Uuids.derived(at, "hmis/1106/Exit/826159"));
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(first.getMostSignificantBits() >>> 16).isEqualTo(at.toEpochMilli());
    }

    @Test
    void givenTwoIdsMadeOneAfterTheOther_thenTheySortInThatOrder() {
        var first = EntryId.random();
        var second = EntryId.random();

        assertThat(first).isLessThan(second);
        assertThat(first.value().version()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "../../etc/passwd", "0198c1a27b3c7def8a123456789abcde", "{$ne: null}"})
    void givenTextThatIsNoUuid_thenItIsRefused(String text) {
        assertThatThrownBy(() -> CitizenId.of(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("UUID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Pitstop", "pit stop", "pit/stop", "$where", "-pitstop"})
    void givenTextThatIsNoOfferName_thenItIsRefused(String text) {
        assertThatThrownBy(() -> new OfferId(text)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ishøj", "Høje-Taastrup", "Århus", "Faaborg-Midtfyn", "Ringkøbing-Skjern"})
    void givenTheNameOfAMunicipality_thenItIsTaken(String name) {
        assertThat(new Municipality(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I", "ishøj", "Ishøj\n", "Ishøj 2635", "<Ishøj>"})
    void givenTextThatIsNoMunicipality_thenItIsRefused(String text) {
        assertThatThrownBy(() -> new Municipality(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void givenANote_thenItsEdgesAreStrippedAndItsLengthBounded() {
        assertThat(new Note("  to\nlinjer 🙂 \n").text()).isEqualTo("to\nlinjer 🙂");
        assertThatThrownBy(() -> new Note(" \n")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Note("x".repeat(Note.MAX_LENGTH + 1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("10001 characters long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"halv \uD83D", "\uDE42 halv", "nul \u0000 her"})
    void givenTextThatCanNotBeReadBackAsItIs_thenNoNoteAndNoNameIsMadeOfIt(String text) {
        assertThatThrownBy(() -> new Note(text)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PersonName(text, "Ømark")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void givenAName_thenControlCharactersAndBlanksAreRefused() {
        assertThat(new PersonName(" Åse ", "Ømark").full()).isEqualTo("Åse Ømark");
        assertThatThrownBy(() -> new PersonName("Åse\nBo", "Ømark")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PersonName(" ", "Ømark")).hasMessageContaining("name.given");
    }

    @Test
    void givenTheSituationsOfTheNationalCount_thenNineAreHomelessness() {
        assertThat(HousingSituation.values())
                .filteredOn(HousingSituation::homeless)
                .hasSize(9);
    }
}
