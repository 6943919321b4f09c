package dk.spor.query.page.preview;

import dk.spor.query.page.words.Words;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The pages' own words, without a web server around them. */
public final class Languages {

    private Languages() {}

    public static Words danish() {
        return in(Words.DANISH);
    }

    public static Words english() {
        return in(Locale.ENGLISH);
    }

    private static Words in(Locale locale) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("dk/spor/query/page/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Words.DANISH);
        return new Words(messages, locale);
    }
}
