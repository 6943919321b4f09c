package dk.spor.query.caseload;

import dk.spor.values.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * All that one worker is responsible for on a day.
 *
 * @param matters in the order of the citizens, and of each the order in which they began
 */
public record WorkerLoad(UserId worker, List<Matter> matters) {

    public WorkerLoad {
        matters = List.copyOf(matters);
    }

    /** One for each worker, in the order of their logins. */
    public static List<WorkerLoad> of(List<Matter> matters) {
        var byWorker = new TreeMap<UserId, List<Matter>>();
        matters.forEach(matter -> byWorker.computeIfAbsent(matter.worker(), ignored -> new ArrayList<>())
                .add(matter));
        return byWorker.entrySet().stream()
                .map(entry -> new WorkerLoad(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How many citizens, each once. */
    public int citizens() {
        return Math.toIntExact(matters.stream().map(Matter::citizen).distinct().count());
    }

    /** How many CTI courses. */
    public int ctiCourses() {
        return Math.toIntExact(matters.stream()
                .filter(matter -> matter.kind() == Matter.Kind.CTI)
                .count());
    }
}
