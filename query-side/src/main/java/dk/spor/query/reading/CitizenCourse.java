package dk.spor.query.reading;

import dk.spor.query.course.TreatmentCourse;

/**
 * A course of drug treatment, among those of all.
 *
 * @param readable whether the one who asks may read about the citizen
 */
public record CitizenCourse(TreatmentCourse course, boolean readable) {}
