package dk.spor.app.hmis.mapping;

import dk.spor.values.OfferId;

/** A project of the source, as the rows below it need it. */
record Project(OfferId offer, ProjectType type) {}
