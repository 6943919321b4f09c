package dk.spor.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.store.history.Answer.Acknowledged;
import dk.spor.store.history.Answer.PlaceTaken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void givenAProcessThatIsAloneAtFirst_thenOnlyTheTimeCountsInWhichAllWereAtWork() {
        History history = new History(List.of(
                acknowledged("a.1-1", 0, 90),
                acknowledged("a.1-2", 0, 100),
                acknowledged("b.1-1", 0, 100),
                acknowledged("a.1-3", 100, 150),
                acknowledged("a.1-4", 150, 400),
                new Attempt("b.1-2", "s", 0, 1, 100, new PlaceTaken(200)),
                acknowledged("b.1-3", 200, 500),
                acknowledged("a.1-5", 400, 900)));

        assertThat(Share.ofEach(history))
                .containsExactly(
                        new Share("a", 3, 0.6, Duration.ofNanos(250)), new Share("b", 2, 0.4, Duration.ofNanos(300)));
    }

    private static Attempt acknowledged(String id, long begun, long at) {
        return new Attempt(id, "s", 0, 1, begun, new Acknowledged(at, 1, 1));
    }
}
