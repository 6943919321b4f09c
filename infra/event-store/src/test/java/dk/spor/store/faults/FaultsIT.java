package dk.spor.store.faults;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Thousands of appends by many writers go through each fault, on a real set of three nodes with the program's own
 * settings. Afterwards what the writers saw is laid beside the log, which is read without the store's code.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FaultsIT {

    private static final int BEFORE = 500;
    private static final int DURING = 700;
    private static final int AFTER = 500;
    private static final int VICTIMS = 3;
    private static final int RESETS = 40;
    private static final int INSERTS_TO_A_RESET = 15;

    private final FaultTable table = new FaultTable();

    @AutoClose
    private ThreeNodes nodes;

    @BeforeAll
    void start() {
        nodes = ThreeNodes.up();
    }

    @AfterAll
    void tell() {
        System.out.println(table.text());
    }

    @Test
    void givenThePrimaryIsKilled_thenWritersGoOnWithTheNextOne() throws Exception {
        try (Trial trial = new Trial(nodes, Histories.of("primary-killed"))) {
            trial.awaitFurther(BEFORE);
            int primary = nodes.primary();
            nodes.kill(primary);
            trial.awaitFurther(DURING);
            nodes.start(primary);
            trial.awaitFurther(AFTER);
            trial.finish("primary killed, started again", table);
        }
    }

    @Test
    void givenThePrimaryHangs_thenWritersGoOnWithTheNextOneAndNothingOfTheOldOneStays() throws Exception {
        try (Trial trial = new Trial(nodes, Histories.of("primary-paused"))) {
            trial.awaitFurther(BEFORE);
            int primary = nodes.primary();
            nodes.pause(primary);
            nodes.awaitOtherPrimaryThan(primary);
            trial.awaitFurther(DURING);
            nodes.resume(primary);
            trial.awaitFurther(AFTER);
            trial.finish("primary paused, resumed", table);
        }
    }

    @Test
    void givenASecondaryIsLost_thenWritersGoOn() throws Exception {
        try (Trial trial = new Trial(nodes, Histories.of("secondary-killed"))) {
            trial.awaitFurther(BEFORE);
            int secondary = nodes.anySecondary();
            nodes.kill(secondary);
            trial.awaitFurther(DURING);
            nodes.start(secondary);
            trial.awaitFurther(AFTER);
            trial.finish("secondary killed, started again", table);
        }
    }

    @Test
    void givenAllNodesAreKilled_whenTheyAreStartedAgain_thenWritersGoOn() throws Exception {
        try (Trial trial = new Trial(nodes, Histories.of("all-killed"))) {
            trial.awaitFurther(BEFORE);
            nodes.killAll();
            nodes.heal();
            trial.awaitFurther(DURING + AFTER);
            trial.finish("all nodes killed, started again", table);
        }
    }

    @Test
    void givenWritingProcessesAreKilled_thenWhatTheyWereToldIsThereAndTheOthersGoOn() throws Exception {
        Path directory = Histories.of("client-killed");
        try (Trial trial = new Trial(nodes, directory)) {
            for (int i = 0; i < VICTIMS; i++) {
                String name = "victim" + (i + 1);
                try (ChildProcess victim =
                        new ChildProcess(nodes.uri(), trial.database(), directory, name, Trial.WRITERS)) {
                    trial.joinedBy(victim);
                    victim.awaitAcknowledged(100);
                    victim.kill();
                }
            }
            trial.awaitFurther(AFTER);
            trial.finish("client killed in mid-append, %d times".formatted(VICTIMS), table);
        }
    }

    @Test
    void givenConnectionsAreResetDuringTheReply_thenEveryWriterLearnsWhatBecameOfItsAppend() throws Exception {
        try (ResettingProxy network = new ResettingProxy(nodes.port(nodes.primary()), INSERTS_TO_A_RESET);
                Trial trial = new Trial(nodes, network.uri(), Histories.of("network-reset"))) {
            while (network.resets() < RESETS) {
                trial.awaitFurther(50);
            }
            trial.finish("network reset during the reply, %d times".formatted(network.resets()), table);
        }
    }
}
