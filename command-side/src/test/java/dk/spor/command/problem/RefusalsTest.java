package dk.spor.command.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.offer.OfferRules;
import dk.spor.command.registration.RegistrationRules;
import dk.spor.command.request.RequestRules;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void givenTheRulesThatHaveAStatusOfTheirOwn_thenEachIsARuleThatThereIs() {
        assertThat(Refusals.STATUS_OF_RULE)
                .containsOnlyKeys(
                        RegistrationRules.REGISTERED_FIRST.rule(),
                        OfferRules.OPENED_FIRST.rule(),
                        RequestRules.ROLE_MAY_RECORD.rule());
    }
}
