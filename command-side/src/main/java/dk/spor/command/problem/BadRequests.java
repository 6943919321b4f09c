package dk.spor.command.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The ways in which a request itself can be wrong, before anything is asked. */
final class BadRequests {

    private BadRequests() {}

    /**
     * A field that can't be what was sent.
     *
     * @param field its path, such as {@code needs[0].dimension}; null where it is not known
     */
    static Problem invalidField(@Nullable String field, String problem, String expected) {
        var path = field == null || field.isEmpty() ? null : field;
        return problem(
                        "invalid-field",
                        "A field has a value that it can't have",
                        "%s %s; expected %s.".formatted(path == null ? "The JSON" : path, problem, expected))
                .inField(path, expected);
    }

    static Problem missingField(String field) {
        return problem("missing-field", "A required field is missing", field + " is missing; it is required.")
                .inField(field, null);
    }

    /**
     * A field that there is none of.
     *
     * @param where the path of what holds it; empty for the body itself
     * @param expected the fields that are known there
     */
    static Problem unknownField(String where, String expected) {
        return problem(
                        "unknown-field",
                        "A field is not known",
                        "%s holds a field that is not known; expected %s."
                                .formatted(where.isEmpty() ? "The JSON" : where, expected))
                .inField(where.isEmpty() ? null : where, expected);
    }

    static Problem malformedJson(@Nullable String where) {
        return problem(
                "malformed-json",
                "The body is not JSON",
                "The JSON can't be read%s; expected one JSON object, in UTF-8."
                        .formatted(where == null ? "" : " " + where));
    }

    static Problem missingBody() {
        return problem("missing-body", "The body is missing", "The request has no body; expected one JSON object.");
    }

    static Problem missingKey() {
        return problem(
                "missing-idempotency-key",
                "A request has a key",
                "The header Idempotency-Key is missing; expected 1 to 200 visible ASCII characters, for instance a UUID,"
                        + " the same again when the same request is repeated.");
    }

    static Problem tooLarge() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "urn:spor:problem:body-too-large",
                "The body is too large",
                "The body has more than %d bytes; longer texts belong in the document system."
                        .formatted(BoundedBody.MOST_BYTES));
    }

    static Problem notJson() {
        return Problem.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "urn:spor:problem:unsupported-media-type",
                "The body is of a type that can't be read",
                "Send the body as JSON, with Content-Type: application/json.");
    }

    private static Problem problem(String name, String title, String detail) {
        return Problem.of(HttpStatus.BAD_REQUEST, "urn:spor:problem:" + name, title, detail);
    }
}
