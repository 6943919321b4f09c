package dk.spor.query.page.access;

import dk.spor.query.access.Reads;
import dk.spor.query.page.words.Words;
import dk.spor.values.CitizenId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has looked at a citizen's case. */
@Controller
class ReadsPage {

    private static final int AT_A_TIME = 50;

    private final Reads reads;
    private final MessageSource messages;

    ReadsPage(Reads reads, MessageSource messages) {
        this.reads = reads;
        this.messages = messages;
    }

    /** @param before the position that the first has to lie before; absent for the newest */
    @GetMapping("/borgere/{id}/opslag")
    String show(
            @PathVariable String id,
            @RequestParam(name = "foer", required = false) @Nullable Long before,
            Locale locale,
            Model model) {
        var citizen = CitizenId.of(id);
        var words = new Words(messages, locale);
        var page = reads.about(citizen, before, AT_A_TIME);
        boolean named = reads.namesReaders();
        model.addAttribute("citizen", citizen);
        model.addAttribute("named", named);
        model.addAttribute(
                "reads",
                page.entries().stream()
                        .map(entry -> ReadLine.of(entry, named, words))
                        .toList());
        model.addAttribute("next", page.next());
        return "spor/reads";
    }
}
