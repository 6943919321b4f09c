package dk.spor.query.page.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.testing.Examples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntrancePagesTest {

    @Test
    void givenACitizen_whenTheyComeIn_thenTheySeeTheirOwnPathway() {
        var pages = new EntrancePages(() -> Optional.of(Examples.CITIZEN));

        assertThat(pages.front()).isEqualTo("redirect:/borgere/" + Examples.CITIZEN);
    }

    @Test
    void givenSomebodyWhoWorksHere_whenTheyComeIn_thenTheyCanSearch() {
        assertThat(new EntrancePages(Optional::empty).front()).isEqualTo("redirect:/borgere");
    }
}
