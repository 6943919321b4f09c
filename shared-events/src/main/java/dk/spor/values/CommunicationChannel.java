package dk.spor.values;

/** How a citizen was told of a decision. */
public enum CommunicationChannel {
    DIGITAL_POST,
    LETTER,
    IN_PERSON,
    BY_PHONE
}
