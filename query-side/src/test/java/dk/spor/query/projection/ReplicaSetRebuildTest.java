package dk.spor.query.projection;

import dk.spor.query.testing.TestStore;

class ReplicaSetRebuildTest extends RebuildContract {

    @Override
    TestStore openStore() {
        return TestStore.replicaSet();
    }
}
