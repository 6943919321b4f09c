package dk.spor.query.page.entrance;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page, which leads on, and the login page. */
@Controller
class EntrancePages {

    private final OwnPathway ownPathway;

    EntrancePages(OwnPathway ownPathway) {
        this.ownPathway = ownPathway;
    }

    @GetMapping("/")
    String front() {
        return ownPathway
                .ofPresentUser()
                .map(citizen -> "redirect:/borgere/" + citizen)
                .orElse("redirect:/borgere");
    }

    /** @param error and logout are what Spring Security adds to the address when it leads here */
    @GetMapping("/login")
    String login(
            @Nullable Principal user,
            @RequestParam @Nullable String error,
            @RequestParam @Nullable String logout,
            Model model) {
        if (user != null) {
            return "redirect:/";
        }
        model.addAttribute("failed", error != null);
        model.addAttribute("loggedOut", logout != null);
        return "spor/login";
    }
}
