package dk.spor.command.description;

import dk.spor.values.RequestKey;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.core.MethodParameter;

/** Says what the header Idempotency-Key is for. */
public final class RequestKeyDescription implements ParameterCustomizer {

    @Override
    public @Nullable Parameter customize(@Nullable Parameter parameter, MethodParameter java) {
        if (parameter != null && java.getParameterType() == RequestKey.class) {
            parameter
                    .description(
                            "The client's own name for this request, 1 to 200 visible ASCII characters. The same key"
                                    + " and content again record nothing and answer 200; the same key with other content is"
                                    + " refused.")
                    .example("5f0c1a53-0f1c-4ab3-9d0e-6b1f3a0f6a11");
        }
        return parameter;
    }
}
