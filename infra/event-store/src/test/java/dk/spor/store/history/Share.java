package dk.spor.store.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.spor.store.history.Answer.Acknowledged;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a process fared beside the others, in the time in which all of them were at work.
 *
 * @param acknowledged how many of its appends were recorded in that time
 * @param ofAll which part of all appends that is
 * @param longestWait how long its unluckiest append took, from the question to the answer
 */
public record Share(String process, long acknowledged, double ofAll, Duration longestWait) {

    /** The share of each process, in the order of their names. */
    public static List<Share> ofEach(History history) {
        Map<String, List<Attempt>> processes = history.attempts().stream()
                .filter(attempt -> attempt.answer() instanceof Acknowledged)
                .collect(groupingBy(Attempt::process, TreeMap::new, toList()));
        long from = processes.values().stream()
                .mapToLong(of -> answers(of).min(Long::compare).orElseThrow())
                .max()
                .orElse(0);
        long to = processes.values().stream()
                .mapToLong(of -> answers(of).max(Long::compare).orElseThrow())
                .min()
                .orElse(0);
        long all = processes.values().stream()
                .mapToLong(of -> within(of, from, to).size())
                .sum();
        return processes.entrySet().stream()
                .map(process -> of(process.getKey(), within(process.getValue(), from, to), all))
                .toList();
    }

    private static Share of(String process, List<Attempt> attempts, long all) {
        Duration longestWait = Duration.ofNanos(attempts.stream()
                .mapToLong(attempt -> answeredAt(attempt) - attempt.begun())
                .max()
                .orElse(0));
        return new Share(process, attempts.size(), all == 0 ? 0 : (double) attempts.size() / all, longestWait);
    }

    private static List<Attempt> within(List<Attempt> attempts, long from, long to) {
        return attempts.stream()
                .filter(attempt -> answeredAt(attempt) >= from && answeredAt(attempt) <= to)
                .toList();
    }

    private static Stream<Long> answers(List<Attempt> attempts) {
        return attempts.stream().map(Share::answeredAt);
    }

    private static long answeredAt(Attempt acknowledged) {
        return ((Acknowledged) acknowledged.answer()).at();
    }

    @Override
    public String toString() {
        return "%s: %,d appends, %.1f %% of all; its longest wait was %,d ms"
                .formatted(process, acknowledged, 100 * ofAll, longestWait.toMillis());
    }
}
