package dk.spor.app.house;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where this user's programs keep their data, by the custom of the operating system. */
final class DataFolder {

    private DataFolder() {}

    static Path ofThisUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData/Local"))
                    .resolve("Spor");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Spor");
        }
        return folder(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local/share"))
                .resolve("spor");
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
