package dk.spor.app.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the {@link CommandSchemas} into a folder, a file for each. */
@Command(
        name = "schemas",
        description = "Write a JSON Schema for every command into a folder.",
        mixinStandardHelpOptions = true)
public final class WriteSchemas implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Parameters(paramLabel = "DIR", description = "The folder; it is made where there is none.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var schemas = new CommandSchemas().all();
        try {
            Files.createDirectories(folder);
            for (var schema : schemas.entrySet()) {
                Files.writeString(folder.resolve(fileName(schema.getKey())), text(schema.getValue()));
            }
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The folder can't be written: " + e.getClass().getSimpleName(),
                    e);
        }
        var out = spec.commandLine().getOut();
        out.printf("%d schemas%n", schemas.size());
        out.flush();
        return 0;
    }

    static String fileName(String command) {
        return command + ".schema.json";
    }

    static String text(JsonNode schema) throws JsonProcessingException {
        return JSON.writeValueAsString(schema) + "\n";
    }
}
