package dk.spor.query.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

    @Test
    void givenAName_thenItsPartsAreBareOfCaseAndAccents() {
        assertThat(NameParts.of("Søren Aagaard-Müller")).containsExactly("soren", "agard", "muller");
        assertThat(NameParts.of("  Renée   d'Été ")).containsExactly("renee", "d", "ete");
    }

    @ParameterizedTest
    @CsvSource({"Åbenrå, Aabenraa", "Søren, Soeren", "Ægir, AEGIR", "José, jose", "Weiß, weiss"})
    void givenAnOlderOrForeignSpelling_thenItComparesAsTheSame(String one, String other) {
        assertThat(NameParts.of(one)).isEqualTo(NameParts.of(other));
    }

    @Test
    void givenNoLetterAtAll_thenThereAreNoParts() {
        assertThat(NameParts.of(" .*$^-' ")).isEmpty();
    }

    @Test
    void givenANameInAnotherScript_thenItKeepsItsLetters() {
        assertThat(NameParts.of("Олена 李")).containsExactly("олена", "李");
    }
}
