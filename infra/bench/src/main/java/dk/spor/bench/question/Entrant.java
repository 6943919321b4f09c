package dk.spor.bench.question;

import dk.spor.bench.contestant.Contestant;
import dk.spor.bench.contestant.Kind;
import java.util.function.ToDoubleFunction;

/**
 * A contestant in the arena.
 *
 * @param database the name of its log, for whoever wants to open it again
 */
record Entrant(Kind kind, Contestant contestant, String database) {

    Turn turn(String column, ToDoubleFunction<Contestant> measurement) {
        return new Turn(kind.title(), column, kind == Kind.SPOR, () -> measurement.applyAsDouble(contestant));
    }
}
