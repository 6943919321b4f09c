package dk.spor.command.worker;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
import dk.spor.command.deciding.Span;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.LeaseEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent.WorkerAssigned;
import dk.spor.events.WorkerEvent.WorkerChanged;
import dk.spor.events.WorkerEvent.WorkerReleased;
import dk.spor.values.EntryId;
import dk.spor.values.UserId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who works with the citizen.
 *
 * @param assignments by the entry that made each
 */
public record WorkerState(Known<Assignment> assignments) {

    /** Before anything was recorded. */
    public static final WorkerState NONE = new WorkerState(Known.none());

    /**
     * @param of the enrolment or CTI course; absent for the citizen as a whole
     * @param span from the first worker to the end
     * @param latest when the present worker took over
     */
    record Assignment(@Nullable EntryId of, Span span, UserId worker, Fact latest) {

        Assignment takenOverBy(UserId other, Fact change) {
            return new Assignment(of, span, other, change);
        }

        Assignment endedBy(Fact release) {
            return new Assignment(of, span.endedBy(release), worker, latest);
        }
    }

    /** After one more event. */
    public WorkerState evolve(CitizenEvent event) {
        var fact = Fact.of(event);
        return switch (event) {
            case WorkerAssigned it -> {
                var begun = new Assignment(it.of(), Span.begunBy(fact), it.worker(), fact);
                yield new WorkerState(assignments.with(it.entryId(), begun));
            }
            case WorkerChanged it ->
                new WorkerState(assignments.changing(it.assignment(), known -> known.takenOverBy(it.worker(), fact)));
            case WorkerReleased it ->
                new WorkerState(assignments.changing(it.assignment(), known -> known.endedBy(fact)));
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case TreatmentEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case HousingEvent ignored -> this;
            case LeaseEvent ignored -> this;
            case DecisionEvent ignored -> this;
            case CtiEvent ignored -> this;
            case RelativeEvent ignored -> this;
            case ExternalTreatmentEvent ignored -> this;
            case CorrectionEvent ignored -> this;
            case PlanEvent ignored -> this;
        };
    }

    /** When somebody was responsible for the same, each time. */
    List<Span> spansOf(@Nullable EntryId of) {
        return assignments.all().stream()
                .filter(assignment -> Objects.equals(assignment.of(), of))
                .map(Assignment::span)
                .toList();
    }
}
