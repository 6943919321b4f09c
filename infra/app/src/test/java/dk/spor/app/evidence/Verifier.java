package dk.spor.app.evidence;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The verifier of a pack: as those run it who get one, and within this process where it is run thousands of times. */
final class Verifier {

    private final Class<?> compiled;

    /** What it said, and how it ended. */
    record Verdict(int exitCode, String said) {}

    /** @param source {@code Verify.java} of a pack */
    Verifier(Path source, Path classes) throws Exception {
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", classes.toString(), source.toString());
        if (failed != 0) {
            throw new AssertionError("Verify.java does not compile with Java 17");
        }
        this.compiled = new URLClassLoader(
                        new URL[] {URI.create(classes.toUri() + "/").toURL()}, ClassLoader.getPlatformClassLoader())
                .loadClass("Verify");
    }

    /** Runs the pack's own program by the source alone, with nothing on its class path. */
    static Verdict run(Path pack, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("Verify.java");
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(pack.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The verifier came to no end");
        }
        return new Verdict(process.exitValue(), said);
    }

    Verdict verify(Path pack, @Nullable String key) throws Exception {
        var constructor = compiled.getDeclaredConstructor(Path.class);
        constructor.setAccessible(true);
        var run = compiled.getDeclaredMethod("run", String.class);
        run.setAccessible(true);
        var said = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            var code = (Integer) run.invoke(constructor.newInstance(pack), key);
            return new Verdict(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
        }
    }
}
