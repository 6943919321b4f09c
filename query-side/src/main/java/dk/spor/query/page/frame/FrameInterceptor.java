package dk.spor.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Gives every page its frame, the pages for errors among them: as an attribute of the request, since what a controller
 * puts into the model is gone once it has failed.
 */
public final class FrameInterceptor implements HandlerInterceptor {

    private final String version = version();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("frame", Frame.of(request, RequestContextUtils.getLocale(request), version));
        return true;
    }

    private static String version() {
        try {
            Properties built = PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("dk/spor/query/page/version.properties"));
            return built.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The build has to write dk/spor/query/page/version.properties", e);
        }
    }
}
