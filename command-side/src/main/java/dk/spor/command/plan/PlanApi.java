package dk.spor.command.plan;

import dk.spor.command.PlanCommand.ChangePlanGoal;
import dk.spor.command.PlanCommand.MakeOverallPlan;
import dk.spor.command.PlanCommand.SetPlanGoal;
import dk.spor.command.PlanCommand.SettlePlanGoal;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.GoalOutcome;
import dk.spor.values.LifeDimension;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.PlannedStep;
import dk.spor.values.RequestKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

@WriteApi("/api/citizens/{citizenId}/plan")
@Tag(name = "Overall plan")
class PlanApi {

    private final Desk desk;

    PlanApi(Desk desk) {
        this.desk = desk;
    }

    record PlanBody(
            LocalDate on,
            CitizenAgreement agreement,
            @Nullable Note note) implements StrictBody {}

    record GoalBody(
            LocalDate on,
            LifeDimension dimension,
            Note words,
            @Nullable OfferId offer,
            List<PlannedStep> steps,
            CitizenAgreement agreement)
            implements StrictBody {}

    record GoalChangeBody(
            LocalDate on, Note words, @Nullable OfferId offer, List<PlannedStep> steps, CitizenAgreement agreement)
            implements StrictBody {}

    record GoalSettlementBody(
            LocalDate on,
            GoalOutcome outcome,
            CitizenAgreement agreement,
            @Nullable Note note) implements StrictBody {}

    @PostMapping
    @Operation(summary = "Make the citizen's overall plan")
    ResponseEntity<Object> make(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody PlanBody body) {
        return desk.ask(citizenId, new MakeOverallPlan(body.on, body.agreement, body.note), key);
    }

    @PostMapping("/goals")
    @Operation(summary = "Take a goal into the plan, in the citizen's words")
    ResponseEntity<Object> setGoal(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody GoalBody body) {
        var command = new SetPlanGoal(body.on, body.dimension, body.words, body.offer, body.steps, body.agreement);
        return desk.ask(citizenId, command, key);
    }

    @PostMapping("/goals/{goal}/change")
    @Operation(summary = "Say a goal anew, all of it")
    ResponseEntity<Object> changeGoal(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId goal,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody GoalChangeBody body) {
        var command = new ChangePlanGoal(body.on, goal, body.words, body.offer, body.steps, body.agreement);
        return desk.ask(citizenId, command, key);
    }

    @PostMapping("/goals/{goal}/settlement")
    @Operation(summary = "Record that a goal was reached, or given up")
    ResponseEntity<Object> settleGoal(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId goal,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody GoalSettlementBody body) {
        return desk.ask(citizenId, new SettlePlanGoal(body.on, goal, body.outcome, body.agreement, body.note), key);
    }
}
