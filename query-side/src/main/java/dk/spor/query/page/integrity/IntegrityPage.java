package dk.spor.query.page.integrity;

import dk.spor.query.access.Reads;
import dk.spor.query.integrity.Integrity;
import dk.spor.query.integrity.LogName;
import dk.spor.query.page.access.ReadLine;
import dk.spor.query.page.words.Words;
import dk.spor.values.UserId;
import java.security.Principal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whether anything has been rewritten, and who has taken what away. For auditors and supervisors; the app's security
 * holds that.
 */
@Controller
@RequestMapping("/kontrol")
class IntegrityPage {

    private static final int EXPORTS = 25;

    private final Integrity integrity;
    private final Reads reads;
    private final MessageSource messages;

    IntegrityPage(Integrity integrity, Reads reads, MessageSource messages) {
        this.integrity = integrity;
        this.reads = reads;
        this.messages = messages;
    }

    @GetMapping
    String show(Locale locale, Model model) {
        var words = new Words(messages, locale);
        var logs = integrity.logs().stream().map(log -> LogSheet.of(log, words)).toList();
        model.addAttribute("logs", logs);
        model.addAttribute("runs", logs.stream().anyMatch(log -> log.running() != null));
        model.addAttribute(
                "exports",
                reads.exports(EXPORTS).entries().stream()
                        .map(entry -> ReadLine.of(entry, true, words))
                        .toList());
        return "spor/integrity";
    }

    /** @param log which one */
    @PostMapping("/verificering")
    String verify(@RequestParam("log") LogName log, Principal user) {
        integrity.verify(log, new UserId(user.getName()));
        return "redirect:/kontrol";
    }
}
