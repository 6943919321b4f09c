package dk.spor.query.reading;

import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.pathway.Pathway;

/** The pathways and CTI courses of everybody. */
record Town(Views<Pathway> pathways, Views<CtiTimeline> cti) {

    /** As they are in store. */
    static Town now(Projections projections) {
        return new Town(new StoredViews<>(projections.pathways()), new StoredViews<>(projections.cti()));
    }
}
