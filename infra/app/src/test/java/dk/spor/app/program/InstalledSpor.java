package dk.spor.app.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/**
 * The jar as one would install it where commands are run often: taken apart, and with what the JVM learned in one run
 * kept for the next ones (JEP 483). A command then starts in half the time. Made once for each jar.
 */
final class InstalledSpor {

    private static final Path JAR = Path.of(System.getProperty("spor.jar", "target/spor.jar"));
    /** By what the jar holds: a build gives every jar the same time. */
    private static final Path FOLDER = JAR.resolveSibling("installed-" + digestOf(JAR));

    private static final Path LEARNED = FOLDER.resolve("spor.aot");
    private static final int MOST_MINUTES = 3;

    private InstalledSpor() {}

    /** The JVM, and what it is to run. */
    static synchronized List<String> command() throws IOException, InterruptedException {
        if (!Files.exists(LEARNED)) {
            install();
        }
        return java("-Xmx1g", "-XX:AOTCache=" + LEARNED, "-jar", installedJar());
    }

    private static String digestOf(Path jar) {
        try (var bytes = Files.newInputStream(jar)) {
            return DigestUtils.md5DigestAsHex(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(FOLDER);
        run(java("-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", FOLDER.toString()));
        run(java("-Xmx1g", "-XX:AOTCacheOutput=" + LEARNED, "-jar", installedJar(), "status"));
        if (!Files.exists(LEARNED)) {
            throw new AssertionError("The JVM has kept nothing of its first run");
        }
    }

    private static String installedJar() {
        return FOLDER.resolve(JAR.getFileName()).toString();
    }

    private static List<String> java(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("SPOR_MONGODB_URI");
        builder.environment()
                .put("SPOR_DATA", Files.createTempDirectory("spor-installed").toString());
        var process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("not done within " + MOST_MINUTES + " minutes: " + command);
        }
    }
}
