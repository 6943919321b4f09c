package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.people.Person;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Employee;
import dk.spor.app.demo.writing.Journal;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.Written;
import dk.spor.command.CitizenCommand;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.WorkerCommand.AssignWorker;
import dk.spor.command.WorkerCommand.ChangeWorker;
import dk.spor.command.WorkerCommand.ReleaseWorker;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One citizen's life in the town: what they have going on, who works with them, and what is written about them. */
public final class Life {

    private static final int OF_AGE = 18;
    private static final int WITH_ONE_WORKER_PERCENT = 35;

    private final Town town;
    private final Person person;
    private final Journal journal;
    private final Dice dice;
    private final Dice words;
    private final Map<Desk, Employee> own = new EnumMap<>(Desk.class);
    private final Set<Ongoing> ongoing = new LinkedHashSet<>();
    private final Home home;
    private final SharedPlan plan;
    private boolean followUpsAreForgotten;
    private boolean complaintsAreForgotten;
    private boolean noticesAreForgotten;
    private @Nullable EntryId assignment;
    private boolean screeningsAreForgotten;
    private boolean over;

    Life(Town town, Person person, Journal journal) {
        this.town = town;
        this.person = person;
        this.journal = journal;
        this.dice = town.dice(person.number(), "life");
        this.words = town.dice(person.number(), "words");
        this.home = new Home(this);
        this.plan = new SharedPlan(this);
    }

    /** Whose life it is. */
    public Person person() {
        return person;
    }

    /** Whether the citizen is of age on a day. */
    public boolean isGrownUp(LocalDate day) {
        return person.ageOn(day) >= OF_AGE;
    }

    /** The citizen's own luck. */
    public Dice dice() {
        return dice;
    }

    /** Where the citizen lives. */
    public Home home() {
        return home;
    }

    SharedPlan plan() {
        return plan;
    }

    /** The municipality comes to know of the citizen. */
    public void becomesKnown(LocalDate day) {
        var cpr = person.cpr();
        write(Desk.MIN_INDGANG, new RegisterCitizen(day, person.name(), cpr, cpr == null ? person.bornOn() : null));
        if (town.dice(person.number(), "worker").chance(WITH_ONE_WORKER_PERCENT)) {
            assignment = assign(Desk.MIN_INDGANG, day, null);
        }
    }

    /** Something will happen on a day, unless the citizen has left the town by then. */
    public void on(LocalDate day, Step step) {
        town.agenda.add(day, person.number(), today -> {
            if (!over) {
                step.take(today);
            }
        });
    }

    /** The citizen leaves the town for good, and all that they have going on ends. */
    public void leave(LocalDate day, Departure why) {
        List.copyOf(ongoing).forEach(it -> it.endOnLeaving(day, why));
        if (assignment != null) {
            write(Desk.MIN_INDGANG, new ReleaseWorker(day, assignment, null));
        }
        if (why == Departure.MOVED_AWAY && home.known() != null) {
            home.moveTo(day, HousingSituation.UNKNOWN);
        }
        over = true;
    }

    /** From now on nobody thinks of this citizen's follow-ups: they become overdue. */
    public void forgetFollowUps() {
        followUpsAreForgotten = true;
    }

    /** From now on this citizen complains of every refusal, and nobody looks at it again. */
    public void complainAndWait() {
        complaintsAreForgotten = true;
    }

    /** From now on nobody tells this citizen's municipality of a stay at the shelter. */
    public void forgetNotices() {
        noticesAreForgotten = true;
    }

    /** From now on nobody offers to screen this citizen. */
    public void forgetScreenings() {
        screeningsAreForgotten = true;
    }

    boolean screeningsAreForgotten() {
        return screeningsAreForgotten;
    }

    boolean noticesAreForgotten() {
        return noticesAreForgotten;
    }

    boolean complaintsAreForgotten() {
        return complaintsAreForgotten;
    }

    boolean followUpsAreForgotten() {
        return followUpsAreForgotten;
    }

    Town town() {
        return town;
    }

    EntryId write(Desk desk, CitizenCommand command) {
        return journal.write(ownAt(desk), command);
    }

    EntryId writeWhenKnown(Desk desk, LocalDate known, CitizenCommand command) {
        return journal.write(ownAt(desk), known, command);
    }

    Note note(Topic topic) {
        return town.words.about(topic, words);
    }

    @Nullable
    Note noteMaybe(int percent, Topic topic) {
        return words.chance(percent) ? note(topic) : null;
    }

    /**
     * The one who sits there for this citizen becomes responsible.
     *
     * @param of for which enrolment or CTI course; absent for the citizen as a whole
     * @return by which entry
     */
    EntryId assign(Desk desk, LocalDate day, @Nullable EntryId of) {
        var worker = ownAt(desk);
        return journal.write(worker, new AssignWorker(day, worker.login(), of, null));
    }

    /** Another one who sits there is the citizen's own from now on, and takes over. */
    void handOn(Desk desk, LocalDate day, EntryId assigned) {
        var before = ownAt(desk);
        desk.employees().stream().filter(it -> !it.equals(before)).findFirst().ifPresent(other -> {
            own.put(desk, other);
            journal.write(other, new ChangeWorker(day, assigned, other.login(), null));
        });
    }

    void begun(Ongoing it) {
        ongoing.add(it);
    }

    void ended(Ongoing it) {
        ongoing.remove(it);
    }

    <T extends Ongoing> List<T> ongoing(Class<T> kind) {
        var found = new ArrayList<T>();
        ongoing.stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
        return found;
    }

    List<Written> written() {
        return journal.written();
    }

    private Employee ownAt(Desk desk) {
        return own.computeIfAbsent(desk, it -> it.someone(town.dice(person.number(), "own at " + it)));
    }
}
