package dk.spor.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives every page that is rendered its frame, the pages for errors among them. */
public final class FrameInterceptor implements HandlerInterceptor {

    private final String version = version();

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        if (modelAndView != null && !isRedirect(modelAndView)) {
            modelAndView.addObject("frame", Frame.of(request, RequestContextUtils.getLocale(request), version));
        }
    }

    private static boolean isRedirect(ModelAndView modelAndView) {
        var view = modelAndView.getViewName();
        return view != null && view.startsWith("redirect:");
    }

    private static String version() {
        try {
            Properties built =
                    PropertiesLoaderUtils.loadProperties(new ClassPathResource("dk/spor/query/page/version.properties"));
            return built.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The build has to write dk/spor/query/page/version.properties", e);
        }
    }
}
