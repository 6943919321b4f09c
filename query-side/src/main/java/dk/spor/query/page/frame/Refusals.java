package dk.spor.query.page.frame;

import dk.spor.query.reading.ReadingRefused;
import dk.spor.values.InvalidValue;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** What a reader sees instead of a page that can't be shown. */
@ControllerAdvice("dk.spor.query.page")
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    ModelAndView refused(ReadingRefused refused, HttpServletResponse response) {
        return switch (refused) {
            case ReadingRefused.NotAllowed ignored -> page(HttpStatus.FORBIDDEN);
            case ReadingRefused.UnknownCitizen ignored -> page(HttpStatus.NOT_FOUND);
            case ReadingRefused.UnknownOffer ignored -> page(HttpStatus.NOT_FOUND);
            case ReadingRefused.UnknownCourse ignored -> page(HttpStatus.NOT_FOUND);
            case ReadingRefused.NotRecorded unrecorded -> {
                LOG.error("A read can't be recorded, and was not shown", unrecorded);
                yield page(HttpStatus.SERVICE_UNAVAILABLE);
            }
            case ReadingRefused.UnknownDecision ignored -> page(HttpStatus.NOT_FOUND);
            case ReadingRefused.NotThereYet notYet -> {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(Math.max(1, notYet.retryAfter().toSeconds())));
                yield page(HttpStatus.SERVICE_UNAVAILABLE);
            }
        };
    }

    /** An address with an identifier that can't be one leads nowhere. */
    @ExceptionHandler
    ModelAndView noSuchAddress(InvalidValue invalid) {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException mismatch) {
        return page(HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView page(HttpStatus status) {
        return new ModelAndView("error/" + status.value(), status);
    }
}
