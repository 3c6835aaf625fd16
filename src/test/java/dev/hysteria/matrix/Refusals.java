package dev.hysteria.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which parts of a statement are refused, by the names under which dialects refuse them. */
final class Refusals {
    private static final Pattern FUNCTION = Pattern.compile("the function (.+)");

    private static final List<Refusal> ALL = List.of(
            refusal("a virtual computed column", "ComputedStorage.VIRTUAL"),
            refusal("a stored computed column", "ComputedStorage.STORED"),
            refusal("truncating with generated keys restarted", "IdentityAction.RESTART"),
            refusal("truncating without restarting generated keys", "IdentityAction.CONTINUE"),
            refusal("truncating with the tables that refer to it", "TruncateScope.CASCADE"),
            refusal(
                    "GROUPS or EXCLUDE in a window's frame",
                    "FrameUnit.GROUPS",
                    "FrameExclusion.CURRENT_ROW",
                    "FrameExclusion.GROUP",
                    "FrameExclusion.TIES"),
            refusal(
                    "GROUPS, EXCLUDE or a RANGE with a distance in a window's frame",
                    "FrameUnit.GROUPS",
                    "FrameUnit.RANGE",
                    "FrameExclusion.CURRENT_ROW",
                    "FrameExclusion.GROUP",
                    "FrameExclusion.TIES"),
            refusal("a conflict with a partial unique index", "ConflictKey.Columns"),
            refusal("a conflict with a key whose column .* is left out", "ConflictKey.Columns"),
            refusal("a conflict with any unique key", "ConflictKey.Any"),
            refusal("an upsert that changes its key column .*", "Conflict.Overwrite"),
            refusal(
                    "a table made by a query that refers to the queries around it",
                    "Source.Derived",
                    "Expr.Scalar",
                    "Expr.Exists",
                    "Expr.InQuery",
                    "Expr.QuantifiedComparison"),
            refusal("(row )?locks in an operand.*", "Lock.Rows"),
            refusal("returning (columns|a sub-query) .*", "Returning.Rows"),
            refusal("an alias for the table of .*", "Returning.Rows"),
            refusal(
                    "(the incoming value of column .*|looking into an (array of an )?incoming (array|document))",
                    "Expr.Incoming"),
            refusal("an upsert of a row of defaults", "InsertRows.Defaults"),
            refusal("a row of defaults .*", "InsertRows.Defaults"),
            refusal("columns that take each other's values .*", "Assignment"),
            refusal("(a delete using|an update from) further tables", Clause.FURTHER_SOURCES.part()),
            refusal("a limit on .*", Clause.LIMITED_WRITE.part()),
            refusal("a question mark in an operator of a raw fragment", "RawPart.QuestionMark"),
            refusal("a sequence", "Ddl.CreateSequence", "Ddl.DropSequence", "ColumnContent.Sequence"),
            refusal("a(| unique) index on a part of the rows|an index on a part of the rows", "Ddl.Index"),
            refusal("an index on an expression", "Ddl.Index"),
            refusal("a key or index on the column .* of type .*", "Ddl.Index", "Ddl.PrimaryKey"),
            refusal("an index of the words of texts", "Ddl.CreateTextIndex", "Ddl.DropTextIndex", "TextIndex"),
            refusal("an index of the words of texts on the table .*", "Ddl.CreateTextIndex"),
            refusal("a foreign key for a table that is there", "Ddl.AddForeignKey"),
            refusal("a foreign key that follows a changed key", "Ddl.ForeignKey"),
            refusal(
                    "looking into an array or a document that a sub-query makes",
                    "Expr.ArrayContains",
                    "Expr.ArrayOverlaps",
                    "Expr.ArrayLength",
                    "Expr.JsonContains"),
            refusal("joining texts that a sub-query makes of no column", "Expr.TextAggregate"),
            refusal("a recursive table of distinct rows that is read more than once", "Recursion.RECURSIVE"),
            refusal("(lateral joins|a right or full lateral join)", "Source.Lateral"),
            refusal("row locks", "Lock.Rows"),
            refusal("row locks beside a limit or offset", "Lock.Rows"),
            refusal("locks on some of a query's tables only", "Lock.Rows"),
            refusal("shared row locks", "LockStrength.SHARE"),
            refusal("containment of (JSON documents|a JSON document that is computed)", "Expr.JsonContains"),
            refusal("equality of JSON documents", "Expr.JsonEquals"),
            refusal("the JSON key .*", "JsonLeg.Key"),
            refusal("regular expressions", "Expr.Regexp"));

    /** Reading what was written, which the session does by key. */
    private static final Pattern BY_THE_SESSION =
            Pattern.compile("returning in the statement itself|returning from an (upsert|insert of several rows)");

    /** Names and numbers of one statement. */
    private static final Pattern OF_NO_PART = Pattern.compile(
            "a double quote in the name .*|the name .*|\\d+ parameters in one statement|the literal .*");

    private Refusals() {}

    private record Refusal(Pattern feature, Set<String> parts) {}

    private static Refusal refusal(String feature, String... parts) {
        return new Refusal(Pattern.compile(feature, Pattern.DOTALL), Set.of(parts));
    }

    static boolean isOfAPart(String feature) {
        return !OF_NO_PART.matcher(feature).matches();
    }

    /** {@return whether the session does it, with more than one statement} */
    static boolean isBySession(String feature) {
        return BY_THE_SESSION.matcher(feature).matches();
    }

    /** {@return the parts that are refused under this name; none when the name is new} */
    static Set<String> parts(String feature) {
        Matcher function = FUNCTION.matcher(feature);
        if (function.matches()) {
            String constant = function.group(1).toUpperCase(Locale.ROOT).replace(' ', '_');
            return Set.of("ScalarFunction." + constant, "AggregateFunction." + constant, "WindowFunction." + constant);
        }
        Set<String> parts = new TreeSet<>();
        ALL.stream()
                .filter(each -> each.feature().matcher(feature).matches())
                .forEach(each -> parts.addAll(each.parts()));
        return parts;
    }
}
