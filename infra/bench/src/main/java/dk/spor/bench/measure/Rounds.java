package dk.spor.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Rounds in which all take turns, so that whatever else the machine does meanwhile hits everybody alike. Each round
 * begins with another one; the first rounds, in which JVM and servers warm up, don't count.
 *
 * @param warmUp how many rounds don't count
 * @param counted how many do
 */
public record Rounds(int warmUp, int counted) {

    /** Measures each of the participants once in every round. */
    public <T> Map<T, Figure> of(List<T> participants, ToDoubleFunction<T> measurement) {
        List<List<Double>> values = new ArrayList<>();
        participants.forEach(ignored -> values.add(new ArrayList<>()));
        for (int round = 0; round < warmUp + counted; round++) {
            for (int turn = 0; turn < participants.size(); turn++) {
                int place = (round + turn) % participants.size();
                double value = measurement.applyAsDouble(participants.get(place));
                if (round >= warmUp) {
                    values.get(place).add(value);
                }
            }
        }
        Map<T, Figure> figures = new LinkedHashMap<>();
        for (int place = 0; place < participants.size(); place++) {
            figures.put(participants.get(place), new Figure(values.get(place)));
        }
        return figures;
    }
}
