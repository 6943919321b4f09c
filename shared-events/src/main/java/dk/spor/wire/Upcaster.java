package dk.spor.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * Leads one event from one revision to the next, JSON to JSON.
 *
 * @param from the name and revision it reads; it writes the same name, one revision later
 * @param change pure; may change and return the node it is given
 */
record Upcaster(EventType from, UnaryOperator<ObjectNode> change) {}
