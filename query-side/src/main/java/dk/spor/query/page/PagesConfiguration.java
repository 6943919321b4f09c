package dk.spor.query.page;

import dk.spor.query.page.frame.FrameInterceptor;
import dk.spor.query.page.words.Words;
import jakarta.servlet.DispatcherType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * All pages. They need a {@link dk.spor.query.reading.Readings}, {@link dk.spor.query.operation.Operations}, a
 * {@link dk.spor.query.page.entrance.OwnPathway}, a {@link dk.spor.rules.RuleCatalogue} and a {@link java.time.Clock}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@PropertySource("classpath:dk/spor/query/page/pages.properties")
public class PagesConfiguration implements WebMvcConfigurer {

    private static final String[] ASSETS = {"dkfds", "htmx", "spor"};

    @Bean
    MessageSource messageSource() {
        return messages();
    }

    /** Every text, in both languages. */
    public static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("dk/spor/query/page/messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Words.DANISH);
        return messages;
    }

    /** Danish, whatever the browser prefers, until the reader asks for English. */
    @Bean
    LocaleResolver localeResolver() {
        var chosen = new CookieLocaleResolver("spor-sprog");
        chosen.setDefaultLocale(Words.DANISH);
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        chosen.setCookieMaxAge(Duration.ofDays(365));
        return chosen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName("sprog");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
        registry.addInterceptor(new FrameInterceptor());
    }

    /** Addresses of style sheets carry a digest of their content, so that browsers may keep them for a year. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : ASSETS) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                            .cachePublic()
                            .immutable())
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        }
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> addressesWithDigests() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.FORWARD));
        return filter;
    }
}
