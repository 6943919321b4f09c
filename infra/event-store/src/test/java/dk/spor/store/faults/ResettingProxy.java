package dk.spor.store.faults;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a driver and its server and resets, now and then, a connection on which an insert is under way: the
 * server has it, and its reply does not come through, or only half of it.
 */
final class ResettingProxy implements AutoCloseable {

    /** When in the life of an insert the connection is reset. */
    private enum Moment {
        BEFORE_THE_REPLY,
        INSTEAD_OF_THE_REPLY,
        WITHIN_THE_REPLY
    }

    private static final int HEADER_BYTES = 16;
    private static final int REQUEST_ID_AT = 4;
    private static final int RESPONSE_TO_AT = 8;
    private static final byte[] INSERT = "insert\0".getBytes(StandardCharsets.US_ASCII);

    private final int serverPort;
    private final int oneOutOf;
    private final ServerSocket door;
    private final Random chance = new Random(7);
    private final AtomicInteger resets = new AtomicInteger();

    /** @param oneOutOf how many inserts there are, on average, to a reset */
    ResettingProxy(int serverPort, int oneOutOf) throws IOException {
        this.serverPort = serverPort;
        this.oneOutOf = oneOutOf;
        this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** The server as it is seen through here, and no other. */
    String uri() {
        return "mongodb://127.0.0.1:%d/?directConnection=true".formatted(door.getLocalPort());
    }

    /** How many connections were reset while an insert was under way. */
    int resets() {
        return resets.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Link link = new Link(door.accept(), new Socket(InetAddress.getLoopbackAddress(), serverPort));
                Thread.ofVirtual().start(link::passRequests);
                Thread.ofVirtual().start(link::passReplies);
            } catch (IOException e) {
                // The door was closed, or the server is away: whoever wanted in notices.
            }
        }
    }

    private synchronized boolean isDue() {
        return chance.nextInt(oneOutOf) == 0;
    }

    private synchronized Moment drawMoment() {
        return Moment.values()[chance.nextInt(Moment.values().length)];
    }

    /** One connection, both its halves. */
    private final class Link {

        private final Socket client;
        private final Socket server;
        private final Map<Integer, Moment> doomed = new ConcurrentHashMap<>();

        private Link(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        private void passRequests() {
            try {
                while (true) {
                    byte[] request = message(client);
                    boolean reset = isInsert(request) && isDue();
                    Moment moment = drawMoment();
                    if (reset && moment != Moment.BEFORE_THE_REPLY) {
                        doomed.put(number(request, REQUEST_ID_AT), moment);
                    }
                    server.getOutputStream().write(request);
                    if (reset && moment == Moment.BEFORE_THE_REPLY) {
                        resets.incrementAndGet();
                        reset(client);
                    }
                }
            } catch (IOException e) {
                // One of the two has gone. What the server was given, it carries out.
                closeQuietly(server);
            }
        }

        private void passReplies() {
            try {
                while (true) {
                    byte[] reply = message(server);
                    Moment moment = doomed.get(number(reply, RESPONSE_TO_AT));
                    if (moment == null) {
                        client.getOutputStream().write(reply);
                    } else {
                        resets.incrementAndGet();
                        if (moment == Moment.WITHIN_THE_REPLY) {
                            client.getOutputStream().write(reply, 0, reply.length / 2);
                        }
                        reset(client);
                    }
                }
            } catch (IOException e) {
                closeQuietly(client);
            }
        }
    }

    /** Closed with nothing left to send, which the other side sees as a reset. */
    private static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(byte[] message, int at) {
        return ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private static boolean isInsert(byte[] message) {
        for (int i = HEADER_BYTES; i + INSERT.length < message.length; i++) {
            if (Arrays.equals(message, i, i + INSERT.length, INSERT, 0, INSERT.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] message(Socket from) throws IOException {
        byte[] length = new byte[Integer.BYTES];
        DataInputStream data = new DataInputStream(from.getInputStream());
        data.readFully(length);
        byte[] message = Arrays.copyOf(length, number(length, 0));
        data.readFully(message, Integer.BYTES, message.length - Integer.BYTES);
        return message;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
