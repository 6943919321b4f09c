package dk.spor.app.start;

import dk.spor.app.access.AccessConfiguration;
import dk.spor.app.evidence.EvidenceConfiguration;
import dk.spor.app.house.HouseConfiguration;
import dk.spor.app.operation.OperationConfiguration;
import dk.spor.command.assembly.CommandSideConfiguration;
import dk.spor.query.QuerySideConfiguration;
import dk.spor.query.page.PagesConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The server: the whole house, its API and its pages. */
@SpringBootApplication(scanBasePackages = {"dk.spor.app.start", "dk.spor.app.login"})
@Import({
    HouseConfiguration.class,
    AccessConfiguration.class,
    CommandSideConfiguration.class,
    QuerySideConfiguration.class,
    PagesConfiguration.class,
    OperationConfiguration.class,
    EvidenceConfiguration.class
})
public class Server {

    /** Starts, and stays until it is stopped. A start that fails says why in one block and ends with exit code 1. */
    public static void start(String[] args) {
        SpringApplication.run(Server.class, args);
    }
}
