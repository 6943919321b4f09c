package dk.spor.app.demo.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Places places = new Places(1);
    private final List<String> called = new ArrayList<>();

    @Test
    void givenAllPlacesTaken_whenAsked_thenNone() {
        assertThat(places.take()).isTrue();
        assertThat(places.take()).isFalse();
    }

    @Test
    void givenTwoWaiting_whenAPlaceFrees_thenTheOneWhoWaitsLongestIsCalledAndHasIt() {
        places.take();
        places.await(today -> called.add("first"));
        places.await(today -> called.add("second"));

        places.free(TODAY);

        assertThat(called).containsExactly("first");
        assertThat(places.take()).isFalse();
    }

    @Test
    void givenOneWhoGaveUp_whenAPlaceFrees_thenTheNextIsCalled() {
        Step first = today -> called.add("first");
        places.take();
        places.await(first);
        places.await(today -> called.add("second"));

        places.giveUp(first);
        places.free(TODAY);

        assertThat(called).containsExactly("second");
    }

    @Test
    void givenNobodyWaiting_whenAPlaceFrees_thenItCanBeTaken() {
        places.take();

        places.free(TODAY);

        assertThat(places.take()).isTrue();
    }
}
