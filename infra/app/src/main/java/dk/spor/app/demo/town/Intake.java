package dk.spor.app.demo.town;

import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.command.IntakeCommand.RecordAssessment;
import dk.spor.command.IntakeCommand.RecordIntake;
import dk.spor.values.AssessmentKind;
import dk.spor.values.Circumstance;
import dk.spor.values.EntryId;
import dk.spor.values.Finding;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import dk.spor.values.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turning to the municipality, at the one door that leads to all offers. */
public final class Intake {

    private Intake() {}

    /** The citizen asks for something, or somebody does for them. */
    public static EntryId record(
            Life life, LocalDate day, IntakeChannel channel, Topic request, LifeDimension... dimensions) {
        return life.write(
                Desk.MIN_INDGANG,
                new RecordIntake(day, channel, life.note(request), needs(life, dimensions), findings(request)));
    }

    /** What kind of home the citizen needs, and with which support. */
    public static void assessHousing(Life life, LocalDate day, @Nullable EntryId enrolment) {
        var note = life.noteMaybe(70, Topic.HOUSING_ASSESSED);
        life.write(
                enrolment == null ? Desk.MIN_INDGANG : Desk.HERBERG,
                new RecordAssessment(day, AssessmentKind.HOUSING_NEEDS, enrolment, note));
    }

    /** Somebody is in a crisis. */
    public static void assessCrisis(Life life, LocalDate day) {
        life.write(
                Desk.MIN_INDGANG,
                new RecordAssessment(day, AssessmentKind.CRISIS_NEEDS, null, life.note(Topic.CRISIS_ASSESSED)));
    }

    /** What is asked by the way, because of what they came for. */
    private static List<Finding> findings(Topic request) {
        return switch (request) {
            case ASKS_HASH, ASKS_COCAINE, ASKS_SUBSTITUTION -> List.of(new Finding(Circumstance.ACTIVE_DRUG_USE, true));
            case ASKS_ALCOHOL ->
                List.of(new Finding(Circumstance.ALCOHOL_USE, true), new Finding(Circumstance.ACTIVE_DRUG_USE, false));
            case ASKS_ROOF ->
                List.of(
                        new Finding(Circumstance.ACTIVE_DRUG_USE, false),
                        new Finding(Circumstance.UNTREATED_MENTAL_ILLNESS, false),
                        new Finding(Circumstance.NEED_OF_PHYSICAL_CARE, false));
            default -> List.of();
        };
    }

    private static List<Need> needs(Life life, LifeDimension... dimensions) {
        return Stream.of(dimensions)
                .map(it -> new Need(it, life.noteMaybe(45, Topic.valueOf("NEED_" + it))))
                .toList();
    }
}
