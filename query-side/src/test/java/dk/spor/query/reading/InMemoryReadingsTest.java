package dk.spor.query.reading;

import dk.spor.query.testing.TestStore;

class InMemoryReadingsTest extends ReadingsContract {

    @Override
    TestStore openStore() {
        return TestStore.inMemory();
    }
}
