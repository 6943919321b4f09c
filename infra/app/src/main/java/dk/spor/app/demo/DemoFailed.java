package dk.spor.app.demo;

import dk.spor.command.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the demo asks for something that can't be: an error in the demo, never in what it met. */
public final class DemoFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private final transient List<Refused> refused;

    DemoFailed(List<Refused> refused) {
        super(refused.stream()
                .limit(SHOWN)
                .map(Refused::sentence)
                .collect(Collectors.joining(
                        "\n  ", refused.size() + " requests of the demo were refused, among them:\n  ", "")));
        this.refused = List.copyOf(refused);
    }

    /** Every request that was refused. */
    public List<Refused> refused() {
        return refused;
    }

    /**
     * A request that was refused.
     *
     * @param stream about whom or what
     * @param key the request's key
     * @param asked what was asked for
     * @param refusal why it can't be
     */
    public record Refused(String stream, String key, String asked, Refusal refusal) {

        static Refused of(DemoRequest request, Refusal refusal) {
            return new Refused(request.stream().value(), request.asking().key().value(), request.toString(), refusal);
        }

        String sentence() {
            return stream + ", " + key + ": " + refusal.rule() + " (" + refusal.detail() + ") " + asked;
        }
    }
}
