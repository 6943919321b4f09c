package dk.spor.query.page.change;

import dk.spor.query.moment.KnownCitizen;
import dk.spor.query.moment.KnownCitizens;
import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.Facts;
import dk.spor.query.page.words.Words;
import dk.spor.query.timeline.DanishDay;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a citizen as of two moments. Both are seen today: that time passes is no change. */
@Component
class ChangeReading {

    private final KnownCitizens known;
    private final RuleCatalogue rules;
    private final Clock clock;

    ChangeReading(KnownCitizens known, RuleCatalogue rules, Clock clock) {
        this.known = known;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Two moments and what lies between them.
     *
     * @param from the position of the earlier one
     * @param to the position of the later one
     */
    record Between(KnownCitizen now, long from, long to, List<Change> changes) {}

    /**
     * @param from an instant with its offset, or a position
     * @param to the same; absent for now
     * @throws InvalidValue when there is no such moment, or they come in the other order
     */
    Between between(CitizenId citizen, String from, @Nullable String to, Words words) {
        var then = known.asked(citizen, null, from, 0);
        var now = known.asked(citizen, null, to, 0);
        long first = then.moment().knownAt();
        long last = now.moment().knownAt();
        if (first > last) {
            throw new InvalidValue("from", "lies behind to, position " + last, "an earlier moment");
        }
        return new Between(now, first, last, Changes.between(facts(then, words), facts(now, words), words));
    }

    private List<Fact> facts(KnownCitizen citizen, Words words) {
        return Facts.of(
                citizen.pathway().view(), citizen.cti().view(), citizen.offers(), rules, DanishDay.today(clock), words);
    }
}
