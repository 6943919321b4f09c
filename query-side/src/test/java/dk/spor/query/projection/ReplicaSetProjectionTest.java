package dk.spor.query.projection;

import dk.spor.query.testing.TestStore;

class ReplicaSetProjectionTest extends ProjectionContract {

    @Override
    TestStore openStore() {
        return TestStore.replicaSet();
    }
}
