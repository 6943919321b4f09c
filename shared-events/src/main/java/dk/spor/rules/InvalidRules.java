package dk.spor.rules;

import java.util.List;

/** Rules that can't be used; says everything that is wrong with them. */
public final class InvalidRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidRules(List<String> problems) {
        super(String.join("\n  ", problems));
    }
}
