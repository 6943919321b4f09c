package dk.spor.store.history;

import dk.spor.store.history.Answer.Acknowledged;
import dk.spor.store.history.Answer.Failed;
import dk.spor.store.history.Answer.PlaceTaken;
import dk.spor.store.history.Answer.Unknown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the writers of a run saw. */
public record History(List<Attempt> attempts) {

    private static final Answer NEVER_HEARD = new Unknown("the writer was killed before it heard");

    public History {
        attempts = List.copyOf(attempts);
    }

    /** From the files of all processes; see {@link HistoryFile}. A last line that was cut off does not count. */
    public static History read(Collection<Path> files) throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            attempts.addAll(parse(text.substring(0, text.lastIndexOf('\n') + 1)));
        }
        return new History(attempts);
    }

    private static Collection<Attempt> parse(String text) {
        Map<String, Attempt> attempts = new LinkedHashMap<>();
        text.lines().map(line -> line.split(" ", 6)).forEach(fields -> {
            if (fields[0].equals(">")) {
                attempts.put(fields[1], begun(fields));
            } else {
                attempts.computeIfPresent(fields[1], (id, attempt) -> answered(attempt, answer(fields)));
            }
        });
        return attempts.values();
    }

    private static Attempt begun(String[] fields) {
        return new Attempt(
                fields[1],
                fields[3],
                Long.parseLong(fields[4]),
                Integer.parseInt(fields[5]),
                Long.parseLong(fields[2]),
                NEVER_HEARD);
    }

    private static Attempt answered(Attempt begun, Answer answer) {
        return new Attempt(begun.id(), begun.stream(), begun.sequence(), begun.events(), begun.begun(), answer);
    }

    private static Answer answer(String[] fields) {
        long at = Long.parseLong(fields[2]);
        return switch (fields[0]) {
            case "+" -> new Acknowledged(at, Long.parseLong(fields[3]), Long.parseLong(fields[4]));
            case "-" -> new PlaceTaken(at);
            case "!" -> new Failed(at, cause(fields));
            case "?" -> new Unknown(cause(fields));
            default -> throw new IllegalArgumentException("Not a line of a history: " + String.join(" ", fields));
        };
    }

    private static String cause(String[] fields) {
        return String.join(" ", List.of(fields).subList(3, fields.length));
    }

    /** How many ended in this way. */
    public int count(Class<? extends Answer> answer) {
        return Math.toIntExact(attempts.stream()
                .filter(attempt -> answer.isInstance(attempt.answer()))
                .count());
    }

    /** The longest time, in nanoseconds, in which no writer at all heard of success. */
    public long longestStall() {
        long[] heard = Attempt.acknowledged(attempts).stream()
                .mapToLong(Acknowledged::at)
                .sorted()
                .toArray();
        long longest = 0;
        for (int i = 1; i < heard.length; i++) {
            longest = Math.max(longest, heard[i] - heard[i - 1]);
        }
        return longest;
    }
}
