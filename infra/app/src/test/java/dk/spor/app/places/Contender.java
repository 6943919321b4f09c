package dk.spor.app.places;

import dk.spor.app.house.HouseConfiguration;
import dk.spor.command.Asking;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.placement.Placement;
import dk.spor.recording.EventLog;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * A server of its own, with a caseworker who accepts whomever the standard input names ({@code CITIZEN REFERRAL DAY})
 * as soon as it does, and a placement of its own. Answers each line with what came of it.
 */
final class Contender {

    static final String READY = "ready";

    private Contender() {}

    /** @param args the server's URI, and the database */
    public static void main(String[] args) throws IOException {
        try (var house = new SpringApplicationBuilder(HouseConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .properties("spor.mongodb.uri=" + args[0], "spor.mongodb.database=" + args[1])
                        .run();
                var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var recorder = house.getBean(Recorder.class);
            var log = house.getBean(EventLog.class);
            var placement = new Placement(log, recorder, new StartingAt(log.head()));
            System.out.println(READY);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(accept(line.split(" "), recorder));
                placement.catchUp();
                System.out.println(READY);
            }
        }
    }

    private static String accept(String[] words, Recorder recorder) {
        var accept = new AcceptReferral(LocalDate.parse(words[2]), EntryId.of(words[1]), null);
        var asking = Asking.of(new UserId("mette"), Role.CASEWORKER, new RequestKey("accept/" + words[1]));
        var outcome = recorder.record(CitizenId.of(words[0]), accept, asking);
        return outcome instanceof Outcome.Recorded ? "accepted" : outcome.toString();
    }
}
