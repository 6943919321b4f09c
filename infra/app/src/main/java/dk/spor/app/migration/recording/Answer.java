package dk.spor.app.migration.recording;

import dk.spor.command.Refusal;

/** What became of one planned fact. */
public sealed interface Answer {

    /** This run recorded it. */
    record RecordedNow() implements Answer {}

    /** An earlier run had recorded it. */
    record AlreadyThere() implements Answer {}

    /** A rule forbids it. */
    record Refused(Refusal refusal) implements Answer {}

    /** The run ended before its turn. */
    record NotReached() implements Answer {}
}
