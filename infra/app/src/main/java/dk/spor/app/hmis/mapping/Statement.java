package dk.spor.app.hmis.mapping;

import dk.spor.command.CitizenCommand;
import dk.spor.values.HousingSituation;
import dk.spor.values.Note;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one row says about a citizen, before it is seen together with what the other rows say. */
sealed interface Statement {

    LocalDate on();

    /** Asked for as it is. */
    record Plain(CitizenCommand command) implements Statement {

        @Override
        public LocalDate on() {
            return command.on();
        }
    }

    /** The citizen went to live there; if they live there already, it was seen once more. */
    record WentTo(
            LocalDate on, HousingSituation to, @Nullable Note note) implements Statement {}

    /** The citizen came to stay in the project's own housing; nothing new if they live there already. */
    record CameToStay(LocalDate on, HousingSituation at) implements Statement {}

    /** The citizen left the project's own housing, nobody knows for where; nothing new if they had left before. */
    record LeftForUnknown(LocalDate on, HousingSituation from) implements Statement {}
}
