package dk.spor.app.house;

import dk.spor.rules.InvalidRules;
import dk.spor.rules.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The rules of a municipality that has its own, from the file that {@code spor.rules} names. */
final class RuleFile {

    private RuleFile() {}

    /** @throws UnusableRules when the file is not there, is wrong, or lacks a kind of rule that Spor decides by */
    static RuleCatalogue read(Path file) {
        try (var json = Files.newInputStream(file)) {
            var rules = RuleCatalogue.read(json);
            if (!rules.lacking().isEmpty()) {
                throw new UnusableRules(
                        file,
                        "It has no rule of these kinds: " + String.join(", ", rules.lacking())
                                + "; take those that are delivered as a beginning",
                        null);
            }
            return rules;
        } catch (InvalidRules e) {
            throw new UnusableRules(file, String.valueOf(e.getMessage()), e);
        } catch (NoSuchFileException e) {
            throw new UnusableRules(file, "There is no such file", e);
        } catch (IOException e) {
            throw new UnusableRules(file, "It can't be read (" + e.getMessage() + ")", e);
        }
    }
}
