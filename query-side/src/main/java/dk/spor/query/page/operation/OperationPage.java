package dk.spor.query.page.operation;

import dk.spor.query.operation.Operations;
import dk.spor.query.page.words.Words;
import dk.spor.query.projection.RebuildRefused;
import dk.spor.query.projection.Retry;
import dk.spor.values.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The operations page. Supervisors and auditors see it, supervisors act on it; the app's security holds that. It
 * refreshes its figures for a while and then stops, so that a page left open does not keep a login alive for ever.
 */
@Controller
@RequestMapping("/drift")
class OperationPage {

    private static final Logger LOG = LoggerFactory.getLogger(OperationPage.class);
    private static final String BACK = "redirect:/drift";
    private static final String OUTCOME = "outcome";
    private static final String REFUSED = "refused";
    private static final Duration REFRESHED_FOR = Duration.ofMinutes(15);

    /** What htmx takes as: show this, and ask no more. */
    private static final int ASK_NO_MORE = 286;

    private final Operations operations;
    private final MessageSource messages;
    private final Clock clock;

    OperationPage(Operations operations, MessageSource messages, Clock clock) {
        this.operations = operations;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param opened when the page was opened, in seconds; absent when it is opened now */
    @GetMapping
    String show(
            @RequestParam(name = "siden") @Nullable Long opened,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean refreshing,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var now = clock.instant();
        var words = new Words(messages, locale);
        var since = refreshing && opened != null ? Instant.ofEpochSecond(opened) : now;
        boolean goesOn = Duration.between(since, now).compareTo(REFRESHED_FOR) < 0;
        if (refreshing && !goesOn) {
            response.setStatus(ASK_NO_MORE);
        }
        var status = operations.status();
        model.addAttribute("since", since.getEpochSecond());
        model.addAttribute("goesOn", goesOn);
        model.addAttribute("acts", request.isUserInRole(Role.SUPERVISOR.name()));
        model.addAttribute(
                "rows",
                status.stream()
                        .map(each -> ProjectionRow.of(each, operations.lastRebuild(each.name()), now, words))
                        .toList());
        model.addAttribute("head", status.isEmpty() ? 0L : status.getFirst().head());
        model.addAttribute("unfinished", status.stream().anyMatch(each -> each.rebuild() != null));
        model.addAttribute("at", words.formatted("operation.time", now.atZone(clock.getZone())));
        model.addAttribute(
                "aside",
                refreshing
                        ? List.of()
                        : operations.setAside().stream()
                                .map(each -> AsideRow.of(each, words))
                                .toList());
        return "spor/operation";
    }

    @PostMapping("/genopbygning")
    String rebuild(
            @RequestParam(name = "projektion", defaultValue = "") List<String> projections,
            @RequestParam(name = "forfra", defaultValue = "false") boolean afresh,
            @Nullable Principal user,
            RedirectAttributes next) {
        LOG.info("{} asks for a rebuild of {}", nameOf(user), projections);
        try {
            operations.rebuild(projections, afresh);
            next.addFlashAttribute(OUTCOME, "operation.outcome.rebuild");
        } catch (RebuildRefused refused) {
            next.addFlashAttribute(REFUSED, refused.getMessage());
        }
        return BACK;
    }

    @PostMapping("/afbrydelse")
    String cancel(@Nullable Principal user, RedirectAttributes next) {
        LOG.info("{} stops the rebuilds", nameOf(user));
        operations.cancel(List.of());
        next.addFlashAttribute(OUTCOME, "operation.outcome.cancel");
        return BACK;
    }

    /** @param projection and subject whose view; absent for all that stand still */
    @PostMapping("/nyt-forsoeg")
    String retry(
            @RequestParam(name = "projektion") @Nullable String projection,
            @RequestParam(name = "borger") @Nullable String subject,
            @Nullable Principal user,
            RedirectAttributes next) {
        LOG.info("{} tries again with {} {}", nameOf(user), projection, subject);
        try {
            var retries = projection == null || subject == null
                    ? operations.retryAll()
                    : List.of(operations.retry(projection, subject));
            boolean helped = retries.stream().noneMatch(retry -> retry.outcome() == Retry.Outcome.STILL_SET_ASIDE);
            next.addFlashAttribute(OUTCOME, helped ? "operation.outcome.in-step" : "operation.outcome.still");
        } catch (RebuildRefused refused) {
            next.addFlashAttribute(REFUSED, refused.getMessage());
        }
        return BACK;
    }

    private static String nameOf(@Nullable Principal user) {
        return user == null ? "nobody" : user.getName();
    }
}
