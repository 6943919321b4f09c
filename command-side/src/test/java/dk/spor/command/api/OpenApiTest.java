package dk.spor.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.AskedByProcess;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenApiTest extends ServerTest {

    private static final String ENROL = "$.paths['/api/citizens/{citizenId}/referrals/{referral}/enrolment'].post";

    @SuppressWarnings("NullAway.Init")
    private Client.Response description;

    @BeforeEach
    void reads() {
        description = api().get("/v3/api-docs").is(200);
    }

    @Test
    void givenTheDescription_thenThereIsOneAddressForEachCommandWithASummaryAndANameOfItsOwn() {
        var commands = Stream.concat(leaves(CitizenCommand.class), leaves(OfferCommand.class))
                .filter(command -> !AskedByProcess.class.isAssignableFrom(command))
                .count();

        List<String> summaries = description.json("$.paths.*.post.summary");
        List<String> names = description.json("$.paths.*.post.operationId");

        assertThat(summaries).hasSize((int) commands).doesNotHaveDuplicates();
        assertThat(names).hasSize((int) commands).doesNotHaveDuplicates();
    }

    @Test
    void givenTheDescription_thenEachAddressNamesTheKeyAndItsAnswers() {
        List<String> headers = description.json("$.paths.*.post.parameters[?(@.in == 'header')].name");
        Map<String, Object> answers = description.json(ENROL + ".responses");

        assertThat(headers).isNotEmpty().containsOnly("Idempotency-Key");
        assertThat(answers).containsOnlyKeys("200", "201", "400", "403", "404", "409", "413");
    }

    @Test
    void givenTheDescription_thenValuesAreStringsAndNullableComponentsAreNotRequired() {
        assertThat(description.<String>json("$.components.schemas.ReferralBody.properties.offer.type"))
                .isEqualTo("string");
        assertThat(description.<String>json("$.components.schemas.ReferralBody.properties.intake.format"))
                .isEqualTo("uuid");
        assertThat(description.<List<String>>json("$.components.schemas.ReferralBody.required"))
                .containsExactlyInAnyOrder("on", "offer");
        assertThat(description.<List<String>>json("$.components.schemas.Need.required"))
                .containsExactly("dimension");
    }

    @Test
    void givenTheDescription_thenAProblemIsDescribedWithTheMembersThatSporAdds() {
        assertThat(description.<Map<String, Object>>json("$.components.schemas.Problem.properties"))
                .containsKeys(
                        "type", "title", "status", "detail", "instance", "rule", "obstacles", "field", "expected");
        assertThat(description.<String>json(ENROL + ".responses.409.content['application/problem+json'].schema.$ref"))
                .isEqualTo("#/components/schemas/Problem");
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(OpenApiTest::leaves)
                : Stream.of(type);
    }
}
