package dk.spor.app.access;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/** A response of which no byte goes out before what was read for it is recorded. */
final class SettledBeforeTheAnswer extends HttpServletResponseWrapper {

    private final ReadsOfRequest reads;

    SettledBeforeTheAnswer(HttpServletResponse response, ReadsOfRequest reads) {
        super(response);
        this.reads = reads;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        reads.settle();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        reads.settle();
        return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        reads.settle();
        super.flushBuffer();
    }
}
