package dk.spor.query.projection;

import dk.spor.query.testing.TestStore;

class InMemoryProjectionTest extends ProjectionContract {

    @Override
    TestStore openStore() {
        return TestStore.inMemory();
    }
}
