package dk.spor.query.projection;

import dk.spor.query.testing.TestStore;

class InMemorySetAsideTest extends SetAsideContract {

    @Override
    TestStore openStore() {
        return TestStore.inMemory();
    }
}
