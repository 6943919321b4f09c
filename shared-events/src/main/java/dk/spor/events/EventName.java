package dk.spor.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision under which an event stands in the log; independent of the class that reads it today. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** Unique, kebab-case, past tense: {@code referral-accepted}. Never reused for anything else. */
    String value();

    /** Raised when the fields change their meaning or form; an upcaster then leads from the one before. */
    int revision() default 1;
}
