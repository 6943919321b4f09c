package dk.spor.store.history;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.spor.store.history.Answer.Acknowledged;
import dk.spor.store.history.Answer.Failed;
import dk.spor.store.history.Answer.PlaceTaken;
import dk.spor.store.history.Answer.Unknown;
import dk.spor.store.history.LoggedCommit.LoggedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays what writers saw beside what the log holds: everything acknowledged is there once, where it was said to be;
 * nothing is there that nobody asked for; what was refused is not there; and an append that was acknowledged before
 * another one began has the lower position.
 */
public final class HistoryChecker {

    private final Map<String, Attempt> attempts;
    private final List<LoggedCommit> log;
    private final Map<String, LoggedCommit> commits = new HashMap<>();
    private final Map<String, Attempt> holders = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private HistoryChecker(History history, List<LoggedCommit> log) {
        this.attempts = history.attempts().stream().collect(toMap(Attempt::id, identity(), (one, other) -> {
            throw new IllegalArgumentException("Two attempts have the id " + one.id());
        }));
        this.log = log;
    }

    /** @param log all of it, in the order of positions */
    public static Verdict check(History history, List<LoggedCommit> log) {
        return new HistoryChecker(history, log).check();
    }

    private Verdict check() {
        violations.addAll(LogShape.violations(log));
        log.forEach(this::match);
        attempts.values().forEach(this::checkAnswer);
        violations.addAll(RealTime.violations(inOrderOfTheLog()));
        return new Verdict(violations, countUnknown(true), countUnknown(false));
    }

    /** Each commit is one attempt's, whole, and no attempt has two. */
    private void match(LoggedCommit commit) {
        String id = commit.events().isEmpty()
                ? ""
                : Attempt.of(commit.events().getFirst().id());
        Attempt attempt = attempts.get(id);
        if (attempt == null) {
            violations.add("Invented: nobody asked for the commit at %d".formatted(commit.first()));
            return;
        }
        LoggedCommit before = commits.putIfAbsent(id, commit);
        if (before != null) {
            violations.add("Twice: %s is at %d and at %d".formatted(id, before.first(), commit.first()));
        }
        if (!commit.ids().equals(attempt.eventIds()) || !commit.keys().equals(attempt.keys())) {
            violations.add("Altered: %s is at %d, but with %s".formatted(id, commit.first(), commit.events()));
        }
        for (LoggedEvent event : commit.events()) {
            holders.putIfAbsent(event.key(), attempt);
        }
    }

    private void checkAnswer(Attempt attempt) {
        LoggedCommit there = commits.get(attempt.id());
        switch (attempt.answer()) {
            case Acknowledged acknowledged -> checkAcknowledged(attempt, acknowledged, there);
            case PlaceTaken taken -> checkRefused(attempt, taken, there);
            case Failed failed -> mustBeAbsent(attempt, there, failed.cause());
            case Unknown ignored -> {
                // At most once, which holds for every attempt.
            }
        }
    }

    private void checkAcknowledged(Attempt attempt, Acknowledged acknowledged, @Nullable LoggedCommit there) {
        if (there == null) {
            violations.add("Lost: %s was acknowledged at %d".formatted(attempt.id(), acknowledged.first()));
        } else if (there.first() != acknowledged.first() || there.last() != acknowledged.last()) {
            violations.add("Moved: %s was acknowledged at %d-%d and is at %d-%d"
                    .formatted(attempt.id(), acknowledged.first(), acknowledged.last(), there.first(), there.last()));
        }
    }

    private void checkRefused(Attempt attempt, PlaceTaken taken, @Nullable LoggedCommit there) {
        mustBeAbsent(attempt, there, "its place was taken");
        boolean somebodyWasFirst = attempt.keys().stream()
                .flatMap(key -> Stream.ofNullable(holders.get(key)))
                .anyMatch(holder -> holder.begun() < taken.at());
        if (!somebodyWasFirst) {
            violations.add("Refused for nothing: nobody had any of the places %s when they were said to be taken for %s"
                    .formatted(attempt.keys(), attempt.id()));
        }
    }

    private void mustBeAbsent(Attempt attempt, @Nullable LoggedCommit there, String cause) {
        if (there != null) {
            violations.add("Recorded all the same: %s is at %d, and its writer was told that it is not (%s)"
                    .formatted(attempt.id(), there.first(), cause));
        }
    }

    private List<Attempt> inOrderOfTheLog() {
        return log.stream()
                .map(LoggedCommit::events)
                .filter(events -> !events.isEmpty())
                .flatMap(events -> Stream.ofNullable(
                        attempts.get(Attempt.of(events.getFirst().id()))))
                .toList();
    }

    private int countUnknown(boolean recorded) {
        return Math.toIntExact(attempts.values().stream()
                .filter(attempt -> attempt.answer() instanceof Unknown)
                .filter(attempt -> commits.containsKey(attempt.id()) == recorded)
                .count());
    }
}
