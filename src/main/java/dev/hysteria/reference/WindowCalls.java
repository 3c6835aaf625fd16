package dev.hysteria.reference;

import dev.hysteria.ast.Expr;
import dev.hysteria.error.QueryException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Window functions and aggregates over one partition. */
final class WindowCalls {
    private final Evaluation evaluation;
    private final Partition partition;
    private final Frames frames;

    WindowCalls(Evaluation evaluation, Partition partition, Frames frames) {
        this.evaluation = evaluation;
        this.partition = partition;
        this.frames = frames;
    }

    /** {@return the value of a function for the row at a place of the partition} */
    @Nullable
    Object value(Expr function, int row) {
        if (function instanceof Expr.Aggregate aggregate) {
            List<Scope> frame =
                    frames.of(row).stream().map(partition.rows()::get).toList();
            return evaluation.aggregation().of(aggregate, frame);
        }
        if (function instanceof Expr.WindowCall call) {
            return Numbers.fit(value(call, row), call.type());
        }
        throw QueryException.invalid("Something other than a function is computed over a window", "use an aggregate.");
    }

    private @Nullable Object value(Expr.WindowCall call, int row) {
        return switch (call.function()) {
            case ROW_NUMBER -> row + 1;
            case RANK -> partition.firstPeer(row) + 1;
            case DENSE_RANK -> partition.peersOf(row) + 1;
            case PERCENT_RANK ->
                partition.size() == 1 ? 0.0 : partition.firstPeer(row) / (double) (partition.size() - 1);
            case CUME_DIST -> (partition.lastPeer(row) + 1) / (double) partition.size();
            case NTILE -> bucket(count(call, 0, row), row);
            case LAG -> neighbour(call, row, -1);
            case LEAD -> neighbour(call, row, 1);
            case FIRST_VALUE -> ofFrame(call, row, 1);
            case LAST_VALUE -> ofFrame(call, row, frames.of(row).size());
            case NTH_VALUE -> ofFrame(call, row, count(call, 1, row));
        };
    }

    /** {@return the number of a row's bucket, where the first buckets take one row more when they can't be of one size} */
    private long bucket(long buckets, int row) {
        long size = partition.size() / buckets;
        long larger = partition.size() % buckets;
        long inLarger = larger * (size + 1);
        return row < inLarger ? row / (size + 1) + 1 : larger + (row - inLarger) / size + 1;
    }

    private @Nullable Object neighbour(Expr.WindowCall call, int row, int direction) {
        long distance = call.arguments().size() > 1 ? count(call, 1, row) : 1;
        long place = row + direction * distance;
        if (place >= 0 && place < partition.size()) {
            return argument(call, 0, Math.toIntExact(place));
        }
        return call.arguments().size() > 2 ? argument(call, 2, row) : null;
    }

    private @Nullable Object ofFrame(Expr.WindowCall call, int row, long position) {
        List<Integer> frame = frames.of(row);
        return position < 1 || position > frame.size()
                ? null
                : argument(call, 0, frame.get(Math.toIntExact(position - 1)));
    }

    private @Nullable Object argument(Expr.WindowCall call, int argument, int row) {
        return evaluation.of(call.arguments().get(argument), partition.rows().get(row));
    }

    private long count(Expr.WindowCall call, int argument, int row) {
        if (argument(call, argument, row) instanceof Number count) {
            return count.longValue();
        }
        throw Refusal.of("a window function of a number that is null", "Give a number.");
    }
}
