package dk.spor.query.cti;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.CtiContactKind;
import java.time.LocalDate;

/** A contact, or an attempt at one. */
public record Contact(Entry entry, LocalDate on, CtiContactKind kind) implements Dated {

    /** Whether it reached somebody; an attempt is no contact. */
    public boolean counts() {
        return kind != CtiContactKind.ATTEMPT;
    }
}
