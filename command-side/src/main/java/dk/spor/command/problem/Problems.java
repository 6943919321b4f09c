package dk.spor.command.problem;

import dk.spor.command.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Makes problem details. Each occurrence has a random URN of its own, never the address, which may hold anything. */
public final class Problems {

    /** The rules that are more than a conflict with what has been recorded. */
    static final Map<String, HttpStatus> STATUS_OF_RULE = Map.of(
            "citizen-registered-first", HttpStatus.NOT_FOUND,
            "offer-opened-first", HttpStatus.NOT_FOUND,
            "role-may-record", HttpStatus.FORBIDDEN);

    private Problems() {}

    /** An entry that stands in the way. */
    record Obstacle(String entry, String on, String what) {}

    /** A refused request: 404 for what Spor does not know, 403 for who may not, 409 for all other rules. */
    public static ResponseEntity<Object> of(Refusal refusal) {
        var problem = problem(
                STATUS_OF_RULE.getOrDefault(refusal.rule(), HttpStatus.CONFLICT),
                "urn:spor:rule:" + refusal.rule(),
                refusal.title(),
                refusal.detail());
        problem.setProperty("rule", refusal.rule());
        problem.setProperty("obstacles", obstacles(refusal));
        return response(problem);
    }

    static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(type));
        problem.setTitle(title);
        problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
        return problem;
    }

    static ResponseEntity<Object> response(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static List<Obstacle> obstacles(Refusal refusal) {
        return refusal.obstacles().stream()
                .map(it -> new Obstacle(it.entry().toString(), it.on().toString(), it.what()))
                .toList();
    }
}
