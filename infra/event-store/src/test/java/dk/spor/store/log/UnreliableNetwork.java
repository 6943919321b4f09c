package dk.spor.store.log;

import com.mongodb.ServerAddress;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between a driver and its server, and fails one insert in the way that a test asks for. */
final class UnreliableNetwork implements AutoCloseable {

    /** What happens to the next insert. */
    enum Fault {
        NONE,
        /** The connection breaks before the server has seen it. */
        REQUEST_LOST,
        /** The server carries it out, and the connection breaks before its answer is through. */
        REPLY_LOST,
        /**
         * The connection breaks, but the request is still under way: it arrives when {@link #deliverLateRequests} says
         * so.
         */
        REQUEST_LATE
    }

    private static final int HEADER_BYTES = 16;
    private static final byte[] INSERT = "insert\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerAddress server;
    private final ServerSocket door;
    private final AtomicReference<Fault> next = new AtomicReference<>(Fault.NONE);
    private final List<Late> late = new ArrayList<>();
    private volatile boolean down;
    private volatile boolean goDownWithFault;

    private record Late(Socket connection, ByteBuffer request) {}

    UnreliableNetwork(ServerAddress server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** The server as it is seen through this network; the driver does not try again by itself. */
    String uri() {
        return "mongodb://127.0.0.1:%d/?directConnection=true&retryWrites=false&serverSelectionTimeoutMS=1500"
                .formatted(door.getLocalPort());
    }

    void failNextInsert(Fault fault) {
        next.set(fault);
    }

    /** The same, and from then on nobody gets through. */
    void failNextInsertAndGoDown(Fault fault) {
        goDownWithFault = true;
        next.set(fault);
    }

    void awaitDown() throws InterruptedException {
        while (!down) {
            Thread.sleep(1);
        }
    }

    /** Lets nobody through, or everybody again. */
    void down(boolean nobodyGetsThrough) {
        down = nobodyGetsThrough;
    }

    /** The requests that were under way reach the server now; returns when it has answered them. */
    void deliverLateRequests() throws IOException {
        synchronized (late) {
            for (Late request : late) {
                request.connection().getOutputStream().write(request.request().array());
                readMessage(request.connection().getInputStream());
                request.connection().close();
            }
            late.clear();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (down) {
                    client.close();
                } else {
                    Socket upstream = new Socket(server.getHost(), server.getPort());
                    Thread.ofVirtual().start(() -> serve(client, upstream));
                }
            } catch (IOException e) {
                // The door was closed, or the server is gone: whoever wanted in notices.
            }
        }
    }

    private void serve(Socket client, Socket upstream) {
        try (client) {
            boolean open = true;
            while (open) {
                byte[] request = readMessage(client.getInputStream());
                Fault fault = down ? Fault.REQUEST_LOST : isInsert(request) ? next.getAndSet(Fault.NONE) : Fault.NONE;
                open = pass(request, fault, client.getOutputStream(), upstream);
            }
        } catch (IOException e) {
            // One of the two hung up.
        }
    }

    private boolean pass(byte[] request, Fault fault, OutputStream client, Socket upstream) throws IOException {
        switch (fault) {
            case REQUEST_LOST -> upstream.close();
            case REQUEST_LATE -> {
                synchronized (late) {
                    late.add(new Late(upstream, ByteBuffer.wrap(request)));
                }
            }
            case REPLY_LOST -> {
                upstream.getOutputStream().write(request);
                readMessage(upstream.getInputStream());
                upstream.close();
            }
            case NONE -> {
                upstream.getOutputStream().write(request);
                client.write(readMessage(upstream.getInputStream()));
            }
        }
        if (fault != Fault.NONE && goDownWithFault) {
            goDownWithFault = false;
            down = true;
        }
        return fault == Fault.NONE;
    }

    private static boolean isInsert(byte[] message) {
        for (int i = HEADER_BYTES; i + INSERT.length < message.length; i++) {
            if (Arrays.equals(message, i, i + INSERT.length, INSERT, 0, INSERT.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] readMessage(InputStream source) throws IOException {
        byte[] length = new byte[Integer.BYTES];
        DataInputStream data = new DataInputStream(source);
        data.readFully(length);
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] message = Arrays.copyOf(length, size);
        data.readFully(message, Integer.BYTES, size - Integer.BYTES);
        return message;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
