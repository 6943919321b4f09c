package dk.spor.app.access;

import dk.spor.access.AccessRecord;
import dk.spor.access.CitizenDataRead;
import dk.spor.query.reading.ReadingRefused;
import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import dk.spor.values.ReadPurpose;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** About whom the present request has read, and in the end its entry in the record. Used by the request's thread. */
public final class ReadsOfRequest {

    static final String PURPOSE = "Spor-Purpose";
    private static final String ATTRIBUTE = ReadsOfRequest.class.getName();
    private static final int LONGEST = 60;

    private final HttpServletRequest request;
    private final AccessRecord record;
    private final Set<CitizenId> citizens = new LinkedHashSet<>();
    private @Nullable UserId by;
    private @Nullable Role role;
    private @Nullable ReadPurpose purpose;

    private ReadsOfRequest(HttpServletRequest request, AccessRecord record) {
        this.request = request;
        this.record = record;
    }

    static ReadsOfRequest begin(HttpServletRequest request, AccessRecord record) {
        var reads = new ReadsOfRequest(request, record);
        request.setAttribute(ATTRIBUTE, reads);
        return reads;
    }

    /**
     * Notes that somebody reads about citizens for the request that this thread works for.
     *
     * @throws InvalidValue when the request names a purpose that is none
     */
    public static void note(UserId by, Role role, Collection<CitizenId> citizens) {
        Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(attributes -> attributes.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST))
                .ifPresent(reads -> ((ReadsOfRequest) reads).add(by, role, citizens));
    }

    /** That of a request. */
    static Optional<ReadsOfRequest> of(HttpServletRequest request) {
        return Optional.ofNullable((ReadsOfRequest) request.getAttribute(ATTRIBUTE));
    }

    private void add(UserId who, Role as, Collection<CitizenId> about) {
        purpose = purpose(as);
        by = who;
        role = as;
        citizens.addAll(about);
    }

    /**
     * Records what has been read; nothing where nothing was.
     *
     * @throws ReadingRefused.NotRecorded when it can't be; it has not been shown then
     */
    void settle() {
        if (by == null || role == null || purpose == null || citizens.isEmpty()) {
            return;
        }
        var read = new CitizenDataRead(
                by, role, List.copyOf(citizens), what(), purpose, asked("on", "den"), asked("known-at", "kendt"));
        citizens.clear();
        try {
            record.add(read);
        } catch (RuntimeException e) {
            throw new ReadingRefused.NotRecorded(e);
        }
    }

    private String what() {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "?" : pattern);
    }

    private ReadPurpose purpose(Role as) {
        var said = request.getHeader(PURPOSE);
        return said == null
                ? ReadPurpose.usualFor(as)
                : Arrays.stream(ReadPurpose.values())
                        .filter(purpose -> purpose.name().equals(said))
                        .findFirst()
                        .orElseThrow(() -> new InvalidValue(
                                PURPOSE,
                                "is no purpose",
                                "one of " + Arrays.toString(ReadPurpose.values()) + ", or none for the usual one"));
    }

    private @Nullable String asked(String inTheApi, String onAPage) {
        var api = request.getParameter(inTheApi);
        var said = api != null ? api : request.getParameter(onAPage);
        return said == null || said.isBlank() ? null : said.substring(0, Math.min(LONGEST, said.length()));
    }
}
