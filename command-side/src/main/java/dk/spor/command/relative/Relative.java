package dk.spor.command.relative;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Span;
import dk.spor.values.OfferId;
import dk.spor.values.RelativeAge;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a relative; not who it is.
 *
 * @param naming from the naming until it is taken back
 * @param permissions whether the relative may be told of the citizen, by each entry that says so, the naming first
 * @param talks those that the relative had
 * @param latest what concerns the relative and happened last, whenever it was recorded
 */
public record Relative(
        Span naming,
        RelativeAge age,
        List<Permission> permissions,
        List<Talk> talks,
        @Nullable Fact latest) {

    public Relative {
        permissions = List.copyOf(permissions);
        talks = List.copyOf(talks);
    }

    /** From a day on the relative may be told of the citizen, or may not. */
    record Permission(Fact since, boolean mayBeInformed) {}

    /** A talk, and who gave it. */
    record Talk(Fact held, OfferId offer) {}

    static Relative namedBy(Fact naming, RelativeAge age, boolean mayBeInformed) {
        return new Relative(Span.begunBy(naming), age, List.of(new Permission(naming, mayBeInformed)), List.of(), null);
    }

    /** What the citizen had said last by a day. */
    Optional<Permission> permissionOn(LocalDate day) {
        return permissions.stream()
                .filter(each -> !each.since().isAfter(day))
                .reduce((before, later) -> later.since().isBefore(before.since().on()) ? before : later);
    }

    List<Fact> talksAt(OfferId offer) {
        return talks.stream()
                .filter(talk -> talk.offer().equals(offer))
                .map(Talk::held)
                .sorted(Comparator.comparing(Fact::on))
                .toList();
    }

    Relative with(Permission permission) {
        return new Relative(naming, age, and(permissions, permission), talks, Fact.latest(latest, permission.since()));
    }

    Relative with(Talk talk) {
        return new Relative(naming, age, permissions, and(talks, talk), Fact.latest(latest, talk.held()));
    }

    Relative with(Fact entry) {
        return new Relative(naming, age, permissions, talks, Fact.latest(latest, entry));
    }

    Relative takenBackBy(Fact takingBack) {
        return new Relative(naming.endedBy(takingBack), age, permissions, talks, latest);
    }

    private static <T> List<T> and(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
