package dk.spor.query.api;

import dk.spor.query.api.CitizenSearchApi.CprInAddress;
import dk.spor.query.page.change.ChangesApi;
import dk.spor.query.projection.RebuildRefused;
import dk.spor.query.reading.ReadingRefused;
import dk.spor.query.reading.ReadingRefused.NotAllowed;
import dk.spor.query.reading.ReadingRefused.NotRecorded;
import dk.spor.query.reading.ReadingRefused.NotThereYet;
import dk.spor.query.reading.ReadingRefused.UnknownCitizen;
import dk.spor.query.reading.ReadingRefused.UnknownCourse;
import dk.spor.query.reading.ReadingRefused.UnknownDecision;
import dk.spor.query.reading.ReadingRefused.UnknownOffer;
import dk.spor.values.InvalidValue;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What can't be read, as problem details (RFC 9457). Speaks for the read API alone, and before the pages do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(
        basePackageClasses = ReadingProblems.class,
        assignableTypes = ChangesApi.class,
        annotations = ReadApi.class)
public final class ReadingProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ReadingRefused refused) {
        return switch (refused) {
            case NotAllowed ignored ->
                answer(problem(HttpStatus.FORBIDDEN, "reading-not-allowed", "You may not read this", refused));
            case UnknownCitizen ignored ->
                answer(problem(HttpStatus.NOT_FOUND, "unknown-citizen", "There is no such citizen", refused));
            case UnknownOffer ignored ->
                answer(problem(HttpStatus.NOT_FOUND, "unknown-offer", "There is no such offer", refused));
            case UnknownCourse ignored ->
                answer(problem(HttpStatus.NOT_FOUND, "unknown-cti-course", "There is no such CTI course", refused));
            case NotRecorded unrecorded -> {
                LOG.error("A read can't be recorded, and was not answered", unrecorded);
                yield answer(
                        problem(HttpStatus.SERVICE_UNAVAILABLE, "not-recorded", "The read can't be recorded", refused));
            }
            case UnknownDecision ignored ->
                answer(problem(HttpStatus.NOT_FOUND, "unknown-decision", "There is no such decision", refused));
            case NotThereYet later ->
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                Long.toString(later.retryAfter().toSeconds()))
                        .body(problem(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "not-there-yet",
                                "What is read has not got so far",
                                refused));
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidValue invalid) {
        var problem =
                problem(HttpStatus.BAD_REQUEST, "invalid-field", "A field has a value that it can't have", invalid);
        problem.setProperty("field", invalid.field());
        problem.setProperty("expected", invalid.expected());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> cprInAddress(CprInAddress refused) {
        return answer(
                problem(HttpStatus.BAD_REQUEST, "cpr-in-address", "A CPR number is never part of an address", refused));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rebuildRefused(RebuildRefused refused) {
        return answer(problem(HttpStatus.CONFLICT, "rebuild-refused", "A rebuild can't begin now", refused));
    }

    /** What nobody foresaw is logged, and told without its content. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(RuntimeException e) {
        LOG.error("A read failed", e);
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here; it stands in the server's log");
        problem.setType(type("unforeseen"));
        problem.setTitle("The read failed");
        return answer(problem);
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, RuntimeException e) {
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(e.getMessage()));
        problem.setType(type(type));
        problem.setTitle(title);
        return problem;
    }

    private static URI type(String name) {
        return URI.create("urn:spor:problem:" + name);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
