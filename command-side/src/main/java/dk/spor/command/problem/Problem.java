package dk.spor.command.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A problem detail (RFC 9457) with the members that Spor adds. It never holds anything that was sent.
 *
 * @param instance names this occurrence, in the server's log as well; a random URN, since an address can hold anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "urn:spor:rule:RULE for a rule that forbids it, urn:spor:problem:NAME for the rest")
        URI type,

        @Schema(description = "The same for all problems of the type")
        String title,

        int status,

        @Schema(description = "What is wrong here, and what would be right")
        String detail,

        @Schema(description = "This occurrence") URI instance,

        @Schema(description = "The rule that forbids it") @Nullable
        String rule,

        @Schema(description = "The entries that stand in the way") @Nullable
        List<Obstacle> obstacles,

        @Schema(description = "The path of the field that is wrong, such as needs[0].dimension") @Nullable
        String field,

        @Schema(description = "What the field can be") @Nullable
        String expected) {

    /**
     * An entry that stands in the way.
     *
     * @param on the day on which it happened
     * @param what its kind, in words
     */
    public record Obstacle(String entry, String on, String what) {}

    static Problem of(HttpStatus status, String type, String title, String detail) {
        return new Problem(
                URI.create(type),
                title,
                status.value(),
                detail,
                URI.create("urn:uuid:" + UUID.randomUUID()),
                null,
                null,
                null,
                null);
    }

    Problem byRule(String forbidding, List<Obstacle> inTheWay) {
        return new Problem(type, title, status, detail, instance, forbidding, inTheWay, field, expected);
    }

    Problem inField(@Nullable String path, @Nullable String right) {
        return new Problem(type, title, status, detail, instance, rule, obstacles, path, right);
    }

    ResponseEntity<Object> response() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }
}
