package dk.spor.query.projection;

import dk.spor.query.testing.TestStore;

class ReplicaSetSetAsideTest extends SetAsideContract {

    @Override
    TestStore openStore() {
        return TestStore.replicaSet();
    }
}
