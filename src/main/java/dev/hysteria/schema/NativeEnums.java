package dev.hysteria.schema;

import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.util.Optional;

/** Enums that are to be types of the database, as columns have them: alone or in lists. */
final class NativeEnums {

    private NativeEnums() {}

    static Optional<LogicalType.Enumeration> of(Column<?, ?> column) {
        LogicalType type = column.type().logical();
        LogicalType single = type instanceof LogicalType.Array(LogicalType element) ? element : type;
        return single instanceof LogicalType.Enumeration labels && labels.storage() == EnumStorage.NATIVE
                ? Optional.of(labels)
                : Optional.empty();
    }
}
