package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.StorageForms;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.sql.Types;
import java.util.List;

/** Which form the values of each logical type have on the way to and from one dialect's driver. */
final class ValueForms {
    private final Dialect dialect;
    private final StorageForms storage;

    ValueForms(Dialect dialect) {
        this.dialect = dialect;
        this.storage = dialect.traits().storage();
    }

    /** {@return the forms of a result's columns, in order} */
    ValueForm[] of(List<LogicalType> types) {
        return types.stream().map(this::of).toArray(ValueForm[]::new);
    }

    /** {@return the form of a type's values} */
    ValueForm of(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool bool -> truth();
            case LogicalType.SmallInt number -> NumberForm.SHORT;
            case LogicalType.Int number -> NumberForm.INT;
            case LogicalType.BigInt number -> NumberForm.LONG;
            case LogicalType.Decimal decimal -> decimal(decimal);
            case LogicalType.Real number -> NumberForm.FLOAT;
            case LogicalType.DoublePrecision number -> NumberForm.DOUBLE;
            case LogicalType.Varchar varchar -> text(Types.VARCHAR);
            case LogicalType.Text text -> text(Types.CLOB);
            case LogicalType.Timestamp timestamp -> instant();
            case LogicalType.DateTime dateTime -> dateTime();
            case LogicalType.Date date -> date();
            case LogicalType.Time time -> time();
            case LogicalType.Uuid uuid -> uuid();
            case LogicalType.Binary binary -> bytes();
            case LogicalType.Json json -> json();
            case LogicalType.Enumeration enumeration -> label(enumeration.storage());
            case LogicalType.Array array -> array(array.element());
        };
    }

    private ValueForm bytes() {
        return switch (dialect.traits().literal().binary()) {
            case X_QUOTED, HEXADECIMAL, BACKSLASH_X_CAST, HEXTORAW -> new BytesForm(Types.BLOB);
            case X_QUOTED_UNLESS_EMPTY -> new BytesForm.UnlessEmpty(new BytesForm(Types.BLOB));
        };
    }

    private ValueForm truth() {
        return switch (storage.booleans()) {
            case NATIVE -> NumberForm.TRUTH;
            case NUMBER -> NumberForm.TRUTH_AS_NUMBER;
        };
    }

    private ValueForm decimal(LogicalType.Decimal type) {
        return switch (storage.decimals()) {
            case EXACT -> new DecimalForm.Exact(type);
            case EXACT_TO_15_DIGITS -> new DecimalForm.UpTo15Digits(type);
        };
    }

    private ValueForm text(int outputType) {
        return switch (storage.emptyText()) {
            case KEPT -> new TextForm.Plain();
            case NULL -> new TextForm.NotEmpty(dialect.name(), outputType);
        };
    }

    private ValueForm instant() {
        return switch (storage.instants()) {
            case OFFSET_DATE_TIME -> ConvertedForm.INSTANT_WITH_OFFSET;
            case UTC_DATE_TIME -> ConvertedForm.INSTANT_IN_UTC;
            case TEXT -> ConvertedForm.INSTANT_AS_TEXT;
        };
    }

    private ValueForm dateTime() {
        return switch (storage.localTimes()) {
            case NATIVE, TIME_OF_DAY_AS_TEXT -> ObjectForm.DATE_TIME;
            case TEXT -> ConvertedForm.DATE_TIME_AS_TEXT;
        };
    }

    private ValueForm date() {
        return switch (storage.localTimes()) {
            case NATIVE, TIME_OF_DAY_AS_TEXT -> ObjectForm.DATE;
            case TEXT -> ConvertedForm.DATE_AS_TEXT;
        };
    }

    private ValueForm time() {
        return switch (storage.localTimes()) {
            case NATIVE -> ObjectForm.TIME;
            case TEXT, TIME_OF_DAY_AS_TEXT -> ConvertedForm.TIME_AS_TEXT;
        };
    }

    private ValueForm uuid() {
        return switch (storage.uuids()) {
            case NATIVE -> ObjectForm.UUID;
            case BYTES -> ConvertedForm.UUID_AS_BYTES;
            case TEXT -> ConvertedForm.UUID_AS_TEXT;
        };
    }

    private ValueForm json() {
        return switch (storage.json()) {
            case UNTYPED_TEXT -> new TextForm.Untyped();
            case TEXT -> new TextForm.Plain();
        };
    }

    // A label of a type of the database's own is a text of no type.
    private ValueForm label(EnumStorage labels) {
        return switch (labels) {
            case TEXT_WITH_CHECK -> new TextForm.Plain();
            case NATIVE ->
                switch (dialect.traits().ddl().enums()) {
                    case TYPE -> new TextForm.Untyped();
                    case INLINE, CHECK -> new TextForm.Plain();
                };
        };
    }

    private ValueForm array(LogicalType element) {
        return switch (storage.arrays()) {
            case NATIVE -> new ArrayForm.Native(bareName(dialect.castType(element)), of(element));
            case JSON -> new ArrayForm.Json(element);
        };
    }

    /** {@return a type's name without length and precision, under which drivers look it up} */
    private static String bareName(String type) {
        return type.replaceAll("\\s*\\([^)]*\\)", "");
    }
}
