package dk.spor.app.cli;

import dk.spor.app.Spor;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version as it stands in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var packaged = Spor.class.getPackage().getImplementationVersion();
        return new String[] {
            "Spor " + Objects.requireNonNullElse(packaged, "(not packaged)"), "Java " + Runtime.version()
        };
    }
}
