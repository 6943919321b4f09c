package dk.spor.query.page.operation;

import dk.spor.query.page.words.Words;
import dk.spor.query.projection.SetAsideEvent;
import dk.spor.query.timeline.DanishDay;
import org.jspecify.annotations.Nullable;

/**
 * An event that was set aside, as the page shows it.
 *
 * @param projection as in addresses and commands
 * @param title of the projection, in the reader's language
 * @param entry absent where it can't even be read
 * @param cause as the program put it, in English
 * @param since absent where it can't be told
 */
public record AsideRow(
        String projection,
        String title,
        String subject,
        String position,
        @Nullable String entry,
        String cause,
        @Nullable String since,
        String waiting) {

    static AsideRow of(SetAsideEvent aside, Words words) {
        var entry = aside.entry();
        var since = aside.since();
        return new AsideRow(
                aside.projection(),
                ProjectionRow.title(aside.projection(), words),
                aside.subject(),
                words.text("operation.number", aside.position()),
                entry == null ? null : entry.toString(),
                aside.cause(),
                since == null ? null : words.formatted("operation.time", since.atZone(DanishDay.ZONE)),
                words.text("operation.number", aside.waiting()));
    }
}
