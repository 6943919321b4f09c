package dk.spor.command.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/** Reads {@link StrictBody bodies} and nothing else, whatever the application's own JSON settings are. */
public final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {

    public StrictJsonConverter() {
        super(StrictJson.builder().build());
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return StrictBody.class.isAssignableFrom(type.toClass()) && super.canRead(type, mediaType);
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return false;
    }
}
