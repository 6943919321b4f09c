package dk.spor.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import dk.spor.wire.EventJson;
import dk.spor.wire.MissingComponent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** From JSON to rules, and what is wrong with them. */
final class RuleReading {

    private RuleReading() {}

    /**
     * @throws InvalidRules when the JSON does not fit the rules' form, or what they say contradicts itself
     * @throws IOException when it can't be read
     */
    static List<Rule> read(InputStream json) throws IOException {
        List<Rule> rules;
        try {
            rules = EventJson.mapper().readValue(json, new TypeReference<List<Rule>>() {});
        } catch (JsonMappingException e) {
            throw new InvalidRules(List.of("At %s (line %d): %s"
                    .formatted(
                            path(e),
                            e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                            e.getOriginalMessage())));
        } catch (JsonProcessingException e) {
            throw new InvalidRules(
                    List.of("Line %d is no JSON: %s".formatted(e.getLocation().getLineNr(), e.getOriginalMessage())));
        }
        var problems = problems(rules);
        if (!problems.isEmpty()) {
            throw new InvalidRules(problems);
        }
        return rules;
    }

    /** Like {@code [3].deciders}: the fourth rule's field. */
    private static String path(JsonMappingException problem) {
        var path = new StringBuilder();
        for (var step : problem.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        return path.isEmpty() ? "the beginning" : path.toString();
    }

    private static List<String> problems(List<Rule> rules) {
        var problems = new ArrayList<String>();
        for (int i = 0; i < rules.size(); i++) {
            var at = "[" + i + "]";
            MissingComponent.of(rules.get(i))
                    .ifPresent(missing -> problems.add("%s lacks its field %s".formatted(at, missing)));
        }
        if (problems.isEmpty()) {
            rules.forEach(rule -> addEndsBeforeBeginning(rule, problems));
            addOverlaps(rules, problems);
        }
        return problems;
    }

    private static void addEndsBeforeBeginning(Rule rule, List<String> problems) {
        var until = rule.validUntil();
        if (until != null && !until.isAfter(rule.validFrom())) {
            problems.add("%s holds from %s until %s, which is no day".formatted(rule.ref(), rule.validFrom(), until));
        }
    }

    private static void addOverlaps(List<Rule> rules, List<String> problems) {
        for (var rule : rules) {
            for (var other : rules) {
                if (rule != other && rule.ref().rule().equals(other.ref().rule()) && other.holdsOn(rule.validFrom())) {
                    problems.add("%s and %s both hold on %s; end the older one on the day the newer one begins"
                            .formatted(rule.ref(), other.ref(), rule.validFrom()));
                }
            }
        }
    }
}
