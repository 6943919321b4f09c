package dk.spor.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartBlockTest {

    @Test
    void givenLinesOfDifferentLength_thenTheyStandInOneBlockUnderEachOther() {
        var block = new StartBlock("http://localhost:8080").line("Data", "here").more("and there");

        assertThat(block.text()).isEqualTo("""

                        ----------------------------------------
                        Spor is running at http://localhost:8080
                          Data          here
                                        and there
                        ----------------------------------------
                        """);
    }
}
