package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.Span;
import dk.spor.values.HousingSituation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the citizen has lived. Each list is in order of valid time.
 *
 * @param moves what is known to have changed
 * @param observations what was seen on a day, without knowing since when
 */
public record Housing(List<Move> moves, List<Observation> observations) {

    static final Housing UNKNOWN = new Housing(List.of(), List.of());

    public Housing {
        moves = List.copyOf(moves);
        observations = List.copyOf(observations);
    }

    /**
     * Boligskift.
     *
     * @param from where they lived until this day; absent where it was not known
     * @param to where they live from this day on
     */
    public record Move(Entry entry, LocalDate on, @Nullable HousingSituation from, HousingSituation to)
            implements Dated {}

    /** Where somebody saw, or was told, that the citizen lives. */
    public record Observation(Entry entry, LocalDate on, HousingSituation situation) implements Dated {}

    /**
     * A stay between two moves.
     *
     * @param entry the move that began it, or else the first move, which told of the home before it
     * @param from the day of moving in; absent where only the moving out is known
     * @param until the day of moving out; absent while it lasts
     */
    public record Stay(
            Entry entry,
            HousingSituation situation,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * Two moves between which another must have been: the later one leaves a home that the earlier one did not lead to.
     */
    public record Unexplained(Move earlier, Move later) {}

    /** The stays in order, each until the next move. */
    public List<Stay> stays() {
        var stays = new ArrayList<Stay>();
        for (int i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            if (i == 0 && move.from() != null) {
                stays.add(new Stay(move.entry(), move.from(), null, move.on()));
            }
            var until = i + 1 < moves.size() ? moves.get(i + 1).on() : null;
            stays.add(new Stay(move.entry(), move.to(), move.on(), until));
        }
        return List.copyOf(stays);
    }

    /** The stay on a day, as far as the moves tell; of several that began on one day the last one recorded. */
    public Optional<Stay> on(LocalDate day) {
        return stays().reversed().stream()
                .filter(stay -> new Span(stay.from() == null ? LocalDate.MIN : stay.from(), stay.until()).holds(day))
                .findFirst();
    }

    /** Where a move is missing. */
    public List<Unexplained> unexplained() {
        return IntStream.range(1, moves.size())
                .mapToObj(i -> new Unexplained(moves.get(i - 1), moves.get(i)))
                .filter(pair -> pair.later().from() != null
                        && pair.later().from() != pair.earlier().to())
                .toList();
    }

    Housing with(Move move) {
        return new Housing(InOrder.with(moves, move), observations);
    }

    Housing with(Observation observation) {
        return new Housing(moves, InOrder.with(observations, observation));
    }
}
