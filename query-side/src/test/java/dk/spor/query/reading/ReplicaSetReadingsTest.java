package dk.spor.query.reading;

import dk.spor.query.testing.TestStore;

class ReplicaSetReadingsTest extends ReadingsContract {

    @Override
    TestStore openStore() {
        return TestStore.replicaSet();
    }
}
