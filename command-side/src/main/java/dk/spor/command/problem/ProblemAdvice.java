package dk.spor.command.problem;

import dk.spor.values.InvalidValue;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what goes wrong in the write API into a problem detail; the exception itself goes to the log alone. */
@RestControllerAdvice(basePackages = "dk.spor.command")
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageConversionException failure) {
        return UnreadableBody.problem(failure).response();
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(BodyTooLarge failure) {
        return BadRequests.tooLarge().response();
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingField failure) {
        return BadRequests.missingField(failure.path()).response();
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidValue failure) {
        return BadRequests.invalidField(failure.field(), failure.problem(), failure.expected())
                .response();
    }

    @ExceptionHandler
    ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException failure) {
        var problem = UnreadableBody.find(failure, InvalidValue.class)
                .map(it -> BadRequests.invalidField(failure.getName(), it.problem(), it.expected()))
                .orElseGet(() -> BadRequests.invalidField(failure.getName(), "can't be read", "another value"));
        return problem.response();
    }

    @ExceptionHandler
    ResponseEntity<Object> missingKey(MissingRequestHeaderException failure) {
        return BadRequests.missingKey().response();
    }

    @ExceptionHandler
    ResponseEntity<Object> notJson(HttpMediaTypeNotSupportedException failure) {
        return BadRequests.notJson().response();
    }

    @ExceptionHandler
    ResponseEntity<Object> crowded(ConcurrencyException failure) {
        var problem = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "urn:spor:problem:crowded",
                "Others were faster",
                "Others recorded about the same citizen or offer at the same time, again and again; nothing was"
                        + " recorded. Repeat the request with the same key.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", "1")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Whoever guards the door answers for it: exceptions of the security filter are none of ours. */
    @ExceptionHandler
    ResponseEntity<Object> other(Exception failure) throws Exception {
        if (failure instanceof ErrorResponse
                || failure.getClass().getName().startsWith("org.springframework.security.")) {
            throw failure;
        }
        var problem = Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "urn:spor:problem:internal",
                "Spor failed",
                "Whether it was recorded is not known. Repeat the request with the same key: it is recorded once."
                        + " If it fails again, report the instance given here.");
        LOG.error("A request failed; its problem detail is {}", problem.instance(), failure);
        return problem.response();
    }
}
