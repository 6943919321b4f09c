package dk.spor.command.treatment;

import dk.spor.command.TreatmentGoalCommand.MakeTreatmentPlan;
import dk.spor.command.TreatmentGoalCommand.ReviseTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SetTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SettleTreatmentGoal;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.RequestKey;
import dk.spor.values.TreatmentGoal;
import dk.spor.values.TreatmentGoalResult;
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

/** What the citizen wants to reach in a course. */
@WriteApi("/api/citizens/{citizenId}/enrolments/{enrolment}")
@Tag(name = "Treatment")
class GoalApi {

    private final Desk desk;

    GoalApi(Desk desk) {
        this.desk = desk;
    }

    record TreatmentPlanBody(LocalDate on, List<TreatmentGoal> goals) implements StrictBody {}

    record TreatmentGoalBody(LocalDate on, TreatmentGoal goal) implements StrictBody {}

    record GoalRevisionBody(
            LocalDate on, TreatmentGoal revised, @Nullable Note note) implements StrictBody {}

    record TreatmentGoalSettlementBody(
            LocalDate on,
            TreatmentGoalResult result,
            @Nullable Note note) implements StrictBody {}

    @PostMapping("/treatment-plan")
    @Operation(
            summary = "Make the plan of a course: the citizen's own goals",
            description = "All of them or none: the answer's entries are the goals, in the order in which they stand.")
    ResponseEntity<Object> makePlan(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId enrolment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody TreatmentPlanBody body) {
        return desk.ask(citizenId, new MakeTreatmentPlan(body.on, enrolment, body.goals), key);
    }

    @PostMapping("/goals")
    @Operation(summary = "Record one more goal of the citizen's")
    ResponseEntity<Object> setGoal(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId enrolment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody TreatmentGoalBody body) {
        return desk.ask(citizenId, new SetTreatmentGoal(body.on, enrolment, body.goal), key);
    }

    @PostMapping("/goals/{goal}/revisions")
    @Operation(summary = "Record that a goal is another one from a day on")
    ResponseEntity<Object> reviseGoal(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId enrolment,
            @PathVariable EntryId goal,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody GoalRevisionBody body) {
        return desk.ask(citizenId, new ReviseTreatmentGoal(body.on, enrolment, goal, body.revised, body.note), key);
    }

    @PostMapping("/goals/{goal}/settlement")
    @Operation(summary = "Record that a goal is met, or given up")
    ResponseEntity<Object> settleGoal(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId enrolment,
            @PathVariable EntryId goal,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody TreatmentGoalSettlementBody body) {
        return desk.ask(citizenId, new SettleTreatmentGoal(body.on, enrolment, goal, body.result, body.note), key);
    }
}
