package dk.spor.command.treatment;

import dk.spor.rules.Rule.ShelterDischarge;
import java.time.LocalDate;
import java.util.List;

/** What a discharge from a shelter by the municipality asks for, looked up in the rest of the citizen's past. */
@FunctionalInterface
public interface MissingConditions {

    /** What is not there on a day of what the rule asks for, in words. */
    List<String> on(LocalDate day, ShelterDischarge rule);
}
