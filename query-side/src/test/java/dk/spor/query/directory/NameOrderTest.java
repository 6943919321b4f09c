package dk.spor.query.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.values.PersonName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void givenNames_thenTheyStandAsInADanishDirectory() {
        var inOrder = List.of(
                new PersonName("Éva", "Abel"),
                new PersonName("Bo", "Berg"),
                new PersonName("Åse", "berg"),
                new PersonName("Bo", "Zeuthen"),
                new PersonName("Bo", "Ærø"),
                new PersonName("Bo", "Ömer"),
                new PersonName("Bo", "Ørsted"),
                new PersonName("Anna", "Aagaard"),
                new PersonName("Bo", "Ågård"));
        var shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(1));

        shuffled.sort(Comparator.comparing(NameOrder::of));

        assertThat(shuffled).isEqualTo(inOrder);
    }
}
