package dk.spor.rules;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dk.spor.values.LegalGroundId;
import dk.spor.values.RuleRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules in all their versions; at most one version of a rule holds on a day. */
public final class RuleCatalogue {

    private final List<Rule> rules;

    private RuleCatalogue(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules that are delivered with Spor. */
    public static RuleCatalogue delivered() {
        try (var json = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream("rules.json"), "rules.json")) {
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws InvalidRules when the JSON does not fit the rules' form, or what they say contradicts itself
     * @throws IOException when it can't be read
     */
    public static RuleCatalogue read(InputStream json) throws IOException {
        return new RuleCatalogue(RuleReading.read(json));
    }

    /** The kinds of rules that Spor knows and this catalogue has no version of, by their names in the file. */
    public List<String> lacking() {
        return Stream.of(Objects.requireNonNull(Rule.class.getAnnotation(JsonSubTypes.class))
                        .value())
                .filter(kind -> rules.stream().noneMatch(kind.value()::isInstance))
                .map(JsonSubTypes.Type::name)
                .toList();
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

    /** A legal ground in a version; empty where the catalogue has none such. */
    public Optional<Rule.LegalGround> ground(RuleRef ref) {
        return find(ref).filter(Rule.LegalGround.class::isInstance).map(Rule.LegalGround.class::cast);
    }

    /** Every version of every rule. */
    public List<Rule> all() {
        return rules;
    }
}
