package dk.spor.query.pathway;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a citizen's enrolments, given in order of valid time, hang together. */
final class Continuity {

    private Continuity() {}

    static List<Gap> gaps(List<Enrolment> enrolments) {
        var gaps = new ArrayList<Gap>();
        @Nullable Enrolment last = null;
        for (var next : enrolments) {
            var leftOn = last == null ? null : last.span().until();
            if (last != null && leftOn != null && leftOn.isBefore(next.on())) {
                gaps.add(new Gap(last.entry().id(), next.entry().id(), leftOn, next.on()));
            }
            last = last == null || endsNoLaterThan(last, next) ? next : last;
        }
        return List.copyOf(gaps);
    }

    static List<Overlap> overlaps(List<Enrolment> enrolments) {
        return IntStream.range(0, enrolments.size())
                .boxed()
                .flatMap(i -> overlaps(enrolments.get(i), enrolments.subList(i + 1, enrolments.size())))
                .toList();
    }

    private static Stream<Overlap> overlaps(Enrolment earlier, List<Enrolment> laterOnes) {
        return laterOnes.stream()
                .filter(later -> earlier.span().overlaps(later.span()))
                .map(later -> {
                    var shared = earlier.span().sharedWith(later.span());
                    return new Overlap(earlier.entry().id(), later.entry().id(), shared.from(), shared.until());
                });
    }

    static List<HandOver> handOvers(List<Enrolment> enrolments, Period within) {
        return enrolments.stream()
                .flatMap(left -> handOver(left, enrolments, within))
                .toList();
    }

    private static Stream<HandOver> handOver(Enrolment left, List<Enrolment> enrolments, Period within) {
        var leftOn = left.span().until();
        if (leftOn == null) {
            return Stream.empty();
        }
        return enrolments.stream()
                .filter(next -> !next.offer().equals(left.offer()))
                .filter(next -> !next.on().isBefore(leftOn) && !next.on().isAfter(leftOn.plus(within)))
                .limit(1)
                .map(next -> new HandOver(
                        left.entry().id(), left.offer(), leftOn, next.entry().id(), next.offer(), next.on()));
    }

    private static boolean endsNoLaterThan(Enrolment one, Enrolment other) {
        @Nullable LocalDate end = one.span().until();
        @Nullable LocalDate otherEnd = other.span().until();
        return end != null && (otherEnd == null || !end.isAfter(otherEnd));
    }
}
