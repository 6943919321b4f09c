package dk.spor.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.spor.values.LegalGroundId;
import dk.spor.values.RuleRef;
import dk.spor.wire.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All rules in all their versions; at most one version of a rule holds on a day. */
public final class RuleCatalogue {

    private final List<Rule> rules;

    private RuleCatalogue(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        refuseOverlaps();
    }

    /** The rules that are delivered with Spor. */
    public static RuleCatalogue delivered() {
        try (var json = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream("rules.json"), "rules.json")) {
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException when the JSON does not fit the rules' form */
    public static RuleCatalogue read(InputStream json) throws IOException {
        return new RuleCatalogue(EventJson.mapper().readValue(json, new TypeReference<List<Rule>>() {}));
    }

    /** The version of a rule that holds on a day; empty where there is none. */
    public <R extends Rule> Optional<R> on(LocalDate day, Class<R> rule) {
        return rules.stream()
                .filter(rule::isInstance)
                .map(rule::cast)
                .filter(version -> version.holdsOn(day))
                .findFirst();
    }

    /** The legal grounds that hold on a day, in the order of the catalogue. */
    public List<Rule.LegalGround> groundsOn(LocalDate day) {
        return rules.stream()
                .filter(Rule.LegalGround.class::isInstance)
                .map(Rule.LegalGround.class::cast)
                .filter(ground -> ground.holdsOn(day))
                .toList();
    }

    /** The version of a legal ground that holds on a day; empty where it does not hold then, or never did. */
    public Optional<Rule.LegalGround> groundOn(LocalDate day, LegalGroundId ground) {
        return groundsOn(day).stream()
                .filter(held -> held.ground().equals(ground))
                .findFirst();
    }

    /** A rule in a version; empty where the catalogue has none such. */
    public Optional<Rule> find(RuleRef ref) {
        return rules.stream().filter(rule -> rule.ref().equals(ref)).findFirst();
    }

    /** Every version of every rule. */
    public List<Rule> all() {
        return rules;
    }

    private void refuseOverlaps() {
        for (var rule : rules) {
            for (var other : rules) {
                if (rule != other && rule.ref().rule().equals(other.ref().rule()) && other.holdsOn(rule.validFrom())) {
                    throw new IllegalArgumentException(rule.ref() + " and " + other.ref() + " both hold on "
                            + rule.validFrom() + "; end the older one on the day the newer one begins");
                }
            }
        }
    }
}
