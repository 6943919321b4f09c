package dk.spor.bench.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.function.DoubleSupplier;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;

/** Records what the JVM does while something is measured. */
public final class FlightRecording {

    private FlightRecording() {}

    /** Measures, and leaves the recording in a file; of several measurements with one file, the last one stays. */
    public static double of(DoubleSupplier measurement, Path file) {
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            recording.start();
            double measured = measurement.getAsDouble();
            recording.stop();
            recording.dump(file);
            return measured;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't record to " + file, e);
        } catch (ParseException e) {
            throw new IllegalStateException("the JVM's own configuration can be read", e);
        }
    }
}
