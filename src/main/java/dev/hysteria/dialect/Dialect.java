package dev.hysteria.dialect;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;

/**
 * The SQL of one database: its forms, names, limits and the rewrites that say in it what it has no words for.
 *
 * <p>Immutable and shared between threads. A dialect writes no SQL itself: interpreters do, by asking it.
 */
public interface Dialect {

    /** {@return the name under which it appears in errors, golden files and the matrix} */
    String name();

    /** {@return which of the known forms it speaks} */
    Traits traits();

    /** {@return the numbers that bound its statements} */
    Limits limits();

    /** {@return how its connections are made and made ready} */
    ConnectionForms connection();

    /** {@return the rewrites a statement passes before it is interpreted, in order} */
    List<Rewrite> rewrites();

    /** {@return the type a column is declared with, collation included} */
    String columnType(LogicalType type);

    /** {@return the type that stands in a {@code CAST} of a null or a value} */
    String castType(LogicalType type);

    /** {@return how a value of one type is cast to another; the value is the only argument} */
    FunctionForm cast(LogicalType from, LogicalType to);

    /** {@return a check that a column of this type needs to hold no other values; the column is the only argument} */
    Optional<FunctionForm> columnCheck(LogicalType type);

    /** {@return how a function is written} */
    FunctionForm function(ScalarFunction function);

    /** {@return how an aggregate is written} */
    FunctionForm aggregate(AggregateFunction function);

    /** {@return how a window function is written} */
    FunctionForm windowFunction(WindowFunction function);

    /** {@return how a part of a date or time is taken; the operand is the only argument} */
    FunctionForm extract(DateField field, LogicalType operand);

    /** {@return how a date or time is moved; the arguments are the operand and the number of units} */
    FunctionForm dateAdd(DateUnit unit, LogicalType operand);

    /** {@return how a date or time is cut to a unit; the operand is the only argument} */
    FunctionForm dateTruncate(DateUnit unit, LogicalType operand);

    /** {@return how whole units between two times are counted; the arguments are the start and the end} */
    FunctionForm dateDifference(DateUnit unit, LogicalType operand);

    /** {@return what kind of failure the driver reported, and of which constraint} */
    Failure classify(DriverError error);
}
