package dk.spor.app.access;

import dk.spor.access.AccessRecord;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sees to it that what a request reads is recorded before its answer goes out: for a page before it is drawn, so that a
 * page can still say that it can't be shown, and for everything else before the first byte.
 */
final class RecordingReads extends OncePerRequestFilter implements HandlerInterceptor {

    private final AccessRecord record;

    RecordingReads(AccessRecord record) {
        this.record = record;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var reads = ReadsOfRequest.begin(request, record);
        chain.doFilter(request, new SettledBeforeTheAnswer(response, reads));
        reads.settle();
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        ReadsOfRequest.of(request).ifPresent(ReadsOfRequest::settle);
    }
}
