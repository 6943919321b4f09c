package dk.spor.app.migration.report;

import static java.util.stream.Collectors.groupingBy;

import dk.spor.app.migration.plan.FileBook;
import dk.spor.app.migration.plan.Plan;
import dk.spor.app.migration.recording.Answer;
import dk.spor.app.migration.recording.Answered;
import dk.spor.app.migration.recording.LoggedFacts;
import dk.spor.app.migration.recording.Run;
import dk.spor.command.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Sets beside each other what was read, what was answered and what the log holds. */
public final class Reconciliation {

    private Reconciliation() {}

    /** One report for every file, in the order in which they were read. */
    public static List<FileReport> of(Plan plan, Run run, LoggedFacts log) {
        var byFile = run.answers().stream()
                .collect(groupingBy(answered -> answered.fact().origin().file()));
        return plan.books().stream()
                .map(book -> report(book, byFile.getOrDefault(book.file(), List.of()), log))
                .toList();
    }

    private static FileReport report(FileBook book, List<Answered> answers, LoggedFacts log) {
        var rows = rows(book, answers);
        var facts = facts(answers);
        var logged = log(book.file(), answers, log);
        return new FileReport(
                book.file(),
                book.mapped(),
                new FileSums(rows, facts, logged).close(),
                rows,
                facts,
                logged,
                leftOut(book),
                refused(answers),
                deletedButRecorded(book, log),
                atLines(book.remarks()));
    }

    private static FileSums.Rows rows(FileBook book, List<Answered> answers) {
        long recorded = 0;
        long earlier = 0;
        long refused = 0;
        var byRow = answers.stream()
                .collect(groupingBy(answered -> answered.fact().origin().line()));
        for (var ofRow : byRow.values()) {
            if (any(ofRow, Answer.RecordedNow.class)) {
                recorded++;
            } else if (any(ofRow, Answer.AlreadyThere.class)) {
                earlier++;
            } else if (!any(ofRow, Answer.NotReached.class)) {
                refused++;
            }
        }
        return new FileSums.Rows(
                book.read(),
                recorded,
                earlier,
                book.goesIntoOthers(),
                refused,
                book.leftOutRows(),
                book.says() - recorded - earlier - refused);
    }

    private static FileSums.Facts facts(List<Answered> answers) {
        return new FileSums.Facts(
                answers.size(),
                count(answers, Answer.RecordedNow.class),
                count(answers, Answer.AlreadyThere.class),
                count(answers, Answer.Refused.class),
                count(answers, Answer.NotReached.class));
    }

    private static FileSums.Log log(String file, List<Answered> answers, LoggedFacts log) {
        Predicate<Answered> stands = answered ->
                answered.answer() instanceof Answer.RecordedNow || answered.answer() instanceof Answer.AlreadyThere;
        var standing = answers.stream().filter(stands).toList();
        long found =
                standing.stream().filter(answered -> log.holds(answered.fact())).count();
        return new FileSums.Log(log.since(file), found, standing.size() - found, log.all(file) - found);
    }

    private static List<FileReport.LeftOut> leftOut(FileBook book) {
        return book.leftOut().entrySet().stream()
                .map(entry -> new FileReport.LeftOut(
                        entry.getKey(),
                        entry.getKey().sentence(),
                        entry.getKey().expected(),
                        entry.getValue().count(),
                        entry.getValue().ranges(),
                        atLines(book.details(entry.getKey()))))
                .toList();
    }

    private static List<FileReport.RefusedByRule> refused(List<Answered> answers) {
        var byRule = new TreeMap<String, List<Answered>>();
        for (var answered : answers) {
            if (answered.answer() instanceof Answer.Refused refused) {
                byRule.computeIfAbsent(refused.refusal().rule(), rule -> new ArrayList<>())
                        .add(answered);
            }
        }
        return byRule.entrySet().stream()
                .map(entry -> new FileReport.RefusedByRule(
                        entry.getKey(),
                        refusal(entry.getValue().getFirst()).title(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .map(Reconciliation::refusedFact)
                                .sorted(Comparator.comparing(FileReport.RefusedFact::line)
                                        .thenComparing(FileReport.RefusedFact::fact))
                                .toList()))
                .toList();
    }

    private static List<FileReport.AtLine> deletedButRecorded(FileBook book, LoggedFacts log) {
        return book.deleted().entrySet().stream()
                .filter(row -> log.holdsRow(book.file(), row.getKey()))
                .map(row -> new FileReport.AtLine(row.getValue(), row.getKey()))
                .toList();
    }

    private static FileReport.RefusedFact refusedFact(Answered answered) {
        return new FileReport.RefusedFact(
                answered.fact().origin().line(),
                answered.fact().key().value(),
                refusal(answered).detail());
    }

    private static Refusal refusal(Answered answered) {
        return ((Answer.Refused) answered.answer()).refusal();
    }

    private static List<FileReport.AtLine> atLines(List<FileBook.Remark> remarks) {
        return remarks.stream()
                .map(remark -> new FileReport.AtLine(remark.line(), remark.what()))
                .toList();
    }

    private static boolean any(List<Answered> answers, Class<? extends Answer> kind) {
        return count(answers, kind) > 0;
    }

    private static long count(List<Answered> answers, Class<? extends Answer> kind) {
        return answers.stream()
                .filter(answered -> kind.isInstance(answered.answer()))
                .count();
    }
}
