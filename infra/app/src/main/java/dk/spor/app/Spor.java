package dk.spor.app;

import dk.spor.app.cli.Terminal;
import dk.spor.app.start.Server;

/**
 * The program. Without arguments, or with Spring's own ({@code --server.port=9000}), it is the server; with the name of
 * a command it does one operation and ends. {@code --help} tells which there are.
 */
public final class Spor {

    private Spor() {}

    public static void main(String[] args) {
        if (Terminal.isCommand(args)) {
            System.exit(Terminal.execute(args));
        }
        Server.start(args);
    }
}
