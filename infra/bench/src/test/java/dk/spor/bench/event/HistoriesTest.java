package dk.spor.bench.event;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.wire.EventJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    private static final long EVENTS = 4_300;
    private static final Histories HISTORIES = new Histories(50);

    @Test
    void given_a_log_of_histories_then_its_events_have_about_four_hundred_bytes() {
        assertThat(Histories.meanBytes()).isBetween(380.0, 420.0);
    }

    @Test
    void given_a_log_of_histories_then_each_citizens_places_are_dense_from_the_first_on() {
        Map<String, Long> next = new HashMap<>();
        LongStream.range(0, EVENTS).mapToObj(HISTORIES::at).forEach(event -> {
            assertThat(event.sequence()).isEqualTo(next.getOrDefault(event.stream(), 0L));
            next.put(event.stream(), event.sequence() + 1);
        });
        assertThat(next.values().stream().filter(count -> count == Histories.EVENTS_OF_A_CITIZEN))
                .hasSize(Math.toIntExact(Histories.wholeCitizens(EVENTS)));
    }

    @Test
    void given_several_loaders_when_each_takes_its_share_then_every_event_is_taken_once() {
        List<String> taken = new ArrayList<>();
        IntStream.range(0, 7)
                .forEach(loader -> HISTORIES.share(loader, 7, EVENTS).forEachRemaining(event -> taken.add(event.id())));

        assertThat(taken)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(LongStream.range(0, EVENTS)
                        .mapToObj(HISTORIES::at)
                        .map(BenchEvent::id)
                        .toList());
    }

    @Test
    void given_a_pace_then_the_logs_own_time_passes_at_it() {
        assertThat(Duration.between(HISTORIES.at(0).at(), HISTORIES.at(500).at()))
                .isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void given_two_events_of_one_kind_then_their_texts_differ() {
        assertThat(EventJson.write(HISTORIES.at(1_000).event()))
                .isNotEqualTo(EventJson.write(HISTORIES.at(1_001).event()));
    }

    @Test
    void given_two_writers_then_no_event_of_theirs_is_the_same_nor_in_a_loaded_log() {
        Newcomers newcomers = new Newcomers();
        List<String> places = new ArrayList<>();
        for (Supplier<BenchEvent> writer : List.of(newcomers.writer(), newcomers.writer())) {
            IntStream.range(0, 50).mapToObj(ignored -> writer.get()).forEach(event -> places.add(place(event)));
        }
        LongStream.range(0, EVENTS).mapToObj(HISTORIES::at).forEach(event -> places.add(place(event)));

        assertThat(places).doesNotHaveDuplicates();
    }

    private static String place(BenchEvent event) {
        return event.stream() + ' ' + event.sequence();
    }
}
