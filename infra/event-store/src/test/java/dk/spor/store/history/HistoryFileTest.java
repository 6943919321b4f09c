package dk.spor.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.store.history.Answer.Acknowledged;
import dk.spor.store.history.Answer.Failed;
import dk.spor.store.history.Answer.PlaceTaken;
import dk.spor.store.history.Answer.Unknown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

    @TempDir
    private Path directory;

    @Test
    void givenAttemptsOfEveryOutcome_whenReadBack_thenTheyAreTheSame() throws IOException {
        List<Attempt> attempts = List.of(
                new Attempt("a.1", "citizen/1", 0, 2, 10, new Acknowledged(20, 1, 2)),
                new Attempt("a.2", "citizen/1", 0, 1, 30, new PlaceTaken(40)),
                new Attempt("a.3", "citizen/1", 2, 1, 50, new Failed(60, "it is full")),
                new Attempt("a.4", "citizen/1", 2, 1, 70, new Unknown("no answer came")));
        Path file = directory.resolve("a");
        try (HistoryFile history = new HistoryFile(file)) {
            attempts.forEach(attempt -> {
                history.begun(attempt);
                history.answered(attempt);
            });
            assertThat(history.acknowledged()).isOne();
        }

        History read = History.read(List.of(file));

        assertThat(read.attempts()).isEqualTo(attempts);
        assertThat(read.count(PlaceTaken.class)).isOne();
    }

    @Test
    void givenAWriterThatWasKilled_whenReadBack_thenWhatItDidNotHearIsUnknownAndACutLineDoesNotCount()
            throws IOException {
        Path file = directory.resolve("a");
        try (HistoryFile history = new HistoryFile(file)) {
            history.begun(new Attempt("a.1", "citizen/1", 0, 2, 10, new Unknown("")));
        }
        Files.writeString(file, "+ a.1 20 1 ", StandardOpenOption.APPEND);

        assertThat(History.read(List.of(file)).attempts())
                .containsExactly(new Attempt(
                        "a.1", "citizen/1", 0, 2, 10, new Unknown("the writer was killed before it heard")));
    }

    @Test
    void givenAcknowledgementsOfAllWriters_thenTheLongestStallIsTheLongestTimeBetweenTwoOfThem() {
        History history = new History(List.of(
                new Attempt("a.1", "s", 0, 1, 0, new Acknowledged(100, 1, 1)),
                new Attempt("a.2", "s", 1, 1, 0, new Acknowledged(900, 3, 3)),
                new Attempt("b.1", "t", 0, 1, 0, new Acknowledged(400, 2, 2))));

        assertThat(history.longestStall()).isEqualTo(500);
    }
}
