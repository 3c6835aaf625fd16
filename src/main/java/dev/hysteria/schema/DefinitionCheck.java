package dev.hysteria.schema;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Tree;
import dev.hysteria.type.DataType.EncryptedType;
import dev.hysteria.type.LogicalType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds columns whose modifiers contradict each other or their type. */
final class DefinitionCheck<E> {

    private final Owner<E> owner;
    private final FinalColumns<E> columns;
    private final Map<String, Column<E, ?>> nativeEnums = new HashMap<>();

    private DefinitionCheck(Owner<E> owner, FinalColumns<E> columns) {
        this.owner = owner;
        this.columns = columns;
    }

    static <E> void check(Owner<E> owner, FinalColumns<E> columns) {
        var check = new DefinitionCheck<>(owner, columns);
        columns.all().forEach(check::column);
        check.identities();
        check.versions();
    }

    private void column(Column<E, ?> column) {
        contents(column);
        nullability(column);
        supplied(column);
        enumeration(column);
        encrypted(column);
        column.definition().contents().forEach(content -> content(column, content));
    }

    private void contents(Column<E, ?> column) {
        List<String> contents = column.definition().contents().stream()
                .map(DefinitionCheck::described)
                .toList();
        if (contents.size() > 1) {
            owner.report("column " + column.name() + " is given " + String.join(" and ", contents) + "; keep one");
        }
    }

    private static String described(ColumnContent content) {
        return switch (content) {
            case ColumnContent.Plain plain -> "nothing";
            case ColumnContent.Identity identity -> "generated()";
            case ColumnContent.Sequence sequence -> "generatedFrom(…)";
            case ColumnContent.Default given -> "defaultsTo(…)";
            case ColumnContent.Computed computed -> "computedAs(…)";
        };
    }

    private void content(Column<E, ?> column, ColumnContent content) {
        LogicalType type = column.type().logical();
        if (isNumbered(content) && !type.isInteger()) {
            owner.report("column " + column.name() + " is " + described(content) + " but of type " + type.described()
                    + "; the database numbers integers only, so make its keys with generatedBy(…)");
        }
        if (content instanceof ColumnContent.Default(Expr value)) {
            Tree.visit(value, node -> {
                if (node instanceof Expr.Column named) {
                    owner.report("the default of column " + column.name() + " names column " + named.name()
                            + "; a default has no row to look at, so use computedAs(…)");
                }
            });
        }
        if (content instanceof ColumnContent.Computed(Expr value, var storage)) {
            ForeignColumns.report(owner, columns, "the computed column " + column.name(), value);
        }
    }

    private static boolean isNumbered(ColumnContent content) {
        return switch (content) {
            case ColumnContent.Identity identity -> true;
            case ColumnContent.Sequence sequence -> true;
            case ColumnContent.Plain plain -> false;
            case ColumnContent.Default given -> false;
            case ColumnContent.Computed computed -> false;
        };
    }

    private void nullability(Column<E, ?> column) {
        boolean primary = column.definition().keys().roles().contains(ColumnKeys.Role.PRIMARY);
        if (column.isNullable() && (isNumbered(column.content()) || primary)) {
            owner.report("column " + column.name() + " is nullable() and "
                    + (primary ? "primaryKey()" : described(column.content()))
                    + "; such a column always has a value, so remove nullable()");
        }
    }

    private void supplied(Column<E, ?> column) {
        var supplied = column.definition().supplied();
        boolean computed = column.definition().contents().stream().anyMatch(ColumnContent.Computed.class::isInstance);
        if (computed && (supplied.onInsert().isPresent() || supplied.onUpdate().isPresent())) {
            owner.report("column " + column.name()
                    + " is computedAs(…), so it is never written; remove onInsert(…) and onUpdate(…)");
        }
        if (isNumbered(column.content()) && supplied.onInsert().isPresent()) {
            String numbered = described(column.content());
            owner.report("column " + column.name() + " is " + numbered
                    + " by the database and by the application; keep " + numbered
                    + ", or generatedBy(…) or onInsert(…)");
        }
    }

    private void enumeration(Column<E, ?> column) {
        NativeEnums.of(column).ifPresent(type -> {
            Column<E, ?> other = nativeEnums.putIfAbsent(type.name(), column);
            if (other != null && !NativeEnums.of(other).equals(NativeEnums.of(column))) {
                owner.report("columns " + other.name() + " and " + column.name() + " have different enums of one name, "
                        + type.name() + ", which would be one type in the database; rename one of the enum classes");
            }
        });
    }

    private void encrypted(Column<E, ?> column) {
        if (column.type() instanceof EncryptedType<?>) {
            for (ColumnContent content : column.definition().contents()) {
                owner.report("column " + column.name() + " is encrypted and " + described(content)
                        + ", but a database can't make encrypted values; use onInsert(…)");
            }
        }
    }

    private void versions() {
        List<Column<E, ?>> versions = columns.all().stream()
                .filter(column -> column.definition().supplied().versioning() == Supplied.Versioning.VERSION)
                .toList();
        if (versions.size() > 1) {
            owner.report("columns "
                    + String.join(
                            " and ",
                            Names.of(versions).stream().map(Identifier::text).toList())
                    + " are version(), but a row has one version; keep one");
        }
        versions.forEach(this::version);
    }

    private void version(Column<E, ?> column) {
        boolean plain = column.definition().contents().stream().allMatch(ColumnContent.Default.class::isInstance);
        boolean counts = column.type().logical().isInteger()
                && column.definition().supplied().onUpdate().isEmpty();
        if (column.isNullable() || !plain || !counts) {
            owner.report("column " + column.name()
                    + " is version(), which an update counts up: it has to be an integer that is not nullable(), generated, computed or"
                    + " set by onUpdate(…)");
        }
    }

    private void identities() {
        List<Identifier> identities = Names.of(columns.all().stream()
                .filter(column -> column.definition().contents().contains(new ColumnContent.Identity()))
                .toList());
        if (identities.size() > 1) {
            owner.report("columns "
                    + String.join(
                            " and ", identities.stream().map(Identifier::text).toList())
                    + " are generated(), but a table has one counter; keep one");
        }
    }
}
