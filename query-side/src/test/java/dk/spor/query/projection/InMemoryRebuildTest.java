package dk.spor.query.projection;

import dk.spor.query.testing.TestStore;

class InMemoryRebuildTest extends RebuildContract {

    @Override
    TestStore openStore() {
        return TestStore.inMemory();
    }
}
