package dk.spor.values;

/** What somebody can need treatment for. */
public enum Substance {
    /** Stoffer: hashish, cocaine, amphetamine and the like. */
    DRUGS(Circumstance.ACTIVE_DRUG_USE),
    /** Alkohol. */
    ALCOHOL(Circumstance.ALCOHOL_USE);

    private final Circumstance use;

    Substance(Circumstance use) {
        this.use = use;
    }

    /** What is found of somebody who needs treatment for it. */
    public Circumstance use() {
        return use;
    }
}
