package dev.hysteria.error;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that could not be written to its column or read from it. */
public final class MappingException extends HysteriaException {
    private final MappedValue value;
    private final String whatToDo;

    private MappingException(ErrorCode code, MappedValue value, String whatToDo, @Nullable Throwable cause) {
        super(code, value.addTo(Explanation.of(happened(code, value), whatToDo)), cause);
        this.value = value;
        this.whatToDo = whatToDo;
    }

    /** {@return the report of a Java value that its column cannot hold} */
    public static MappingException notEncodable(MappedValue value, String whatToDo) {
        return new MappingException(ErrorCode.VALUE_NOT_ENCODABLE, value, whatToDo, null);
    }

    /** {@return the report of a stored value that is not of the column's type} */
    public static MappingException notDecodable(MappedValue value, String whatToDo) {
        return new MappingException(ErrorCode.VALUE_NOT_DECODABLE, value, whatToDo, null);
    }

    /** {@return the report of a stored label, the value's {@code came}, that is none of {@code known}} */
    public static MappingException unknownLabel(MappedValue value, List<String> known) {
        return new MappingException(
                ErrorCode.ENUM_LABEL_UNKNOWN,
                value,
                "add the label to the enum, correct the stored value, or declare a fallback with enumOf(type,"
                        + " fallback). Known labels: " + Shown.list(known) + ".",
                null);
    }

    /** {@return the column the value belongs to, as {@code table.column}, when known} */
    public Optional<String> column() {
        return value.column();
    }

    /** {@return what is known about the value} */
    public MappedValue value() {
        return value;
    }

    /** {@return this exception with the column named, for a reader or writer that knows it when a codec does not} */
    public MappingException at(String column) {
        return copy(value.at(column), getCause());
    }

    /** {@return this exception with what went wrong below it} */
    public MappingException causedBy(Throwable cause) {
        return copy(value, cause);
    }

    private MappingException copy(MappedValue newValue, @Nullable Throwable cause) {
        MappingException copy = new MappingException(code(), newValue, whatToDo, cause);
        copy.setStackTrace(getStackTrace());
        return copy;
    }

    private static String happened(ErrorCode code, MappedValue value) {
        String verb = code == ErrorCode.VALUE_NOT_ENCODABLE ? "written" : "read";
        return value.column()
                .map(column -> "The value of %s cannot be %s".formatted(Shown.name(column), verb))
                .orElse("A value cannot be " + verb);
    }
}
