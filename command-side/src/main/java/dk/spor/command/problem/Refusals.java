package dk.spor.command.problem;

import dk.spor.command.Refusal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A refusal as a response: 404 for what Spor does not know, 403 for who may not, 409 for all other rules. */
public final class Refusals {

    /** The rules that are more than a conflict with what has been recorded. */
    static final Map<String, HttpStatus> STATUS_OF_RULE = Map.of(
            "citizen-registered-first", HttpStatus.NOT_FOUND,
            "offer-opened-first", HttpStatus.NOT_FOUND,
            "role-may-record", HttpStatus.FORBIDDEN);

    private Refusals() {}

    public static ResponseEntity<Object> response(Refusal refusal) {
        var obstacles = refusal.obstacles().stream()
                .map(it -> new Problem.Obstacle(it.entry().toString(), it.on().toString(), it.what()))
                .toList();
        return Problem.of(
                        STATUS_OF_RULE.getOrDefault(refusal.rule(), HttpStatus.CONFLICT),
                        "urn:spor:rule:" + refusal.rule(),
                        refusal.title(),
                        refusal.detail())
                .byRule(refusal.rule(), obstacles)
                .response();
    }
}
