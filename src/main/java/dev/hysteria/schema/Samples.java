package dev.hysteria.schema;

import dev.hysteria.type.Codec;
import dev.hysteria.type.DataType;
import dev.hysteria.type.DataType.EncryptedType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is put into one column, round by round, to see where it comes out again.
 *
 * <p>A type with at least as many values as there are columns gives each column one of its own. One with fewer, such as a truth value or an
 * enum, spells the column's number in its values, a digit a round, so that any two columns differ in some round.
 *
 * @param canonical what the row holds, for each round
 * @param values what the model's value is, for each round
 */
record Samples(List<@Nullable Object> canonical, List<@Nullable Object> values) {

    /** The distinct values that a column's codec takes, at most as many as there are columns, and why it refused others. */
    record Pool(List<Object> canonical, List<Object> values, Optional<RuntimeException> refusal) {

        static Pool of(DataType<?> type, int columns) {
            DataType<?> plain = plain(type);
            return fill(plain.codec(), SampleForms.of(plain.logical(), columns), columns);
        }

        // The codec is the user's code: whatever it throws, it refuses, and the next form is tried.
        private static <T> Pool fill(Codec<T> codec, Stream<List<?>> forms, int columns) {
            List<Object> canonical = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            Set<Object> seen = new HashSet<>();
            Optional<RuntimeException> refusal = Optional.empty();
            for (Iterator<List<?>> form = forms.iterator(); form.hasNext() && canonical.size() < columns; ) {
                try {
                    for (Object candidate : form.next()) {
                        Object kept = codec.encode(codec.decode(candidate));
                        if (canonical.size() < columns
                                && seen.add(kept instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : kept)) {
                            values.add(codec.decode(kept));
                            canonical.add(kept);
                        }
                    }
                } catch (RuntimeException refused) {
                    refusal = refusal.or(() -> Optional.of(refused));
                }
            }
            return new Pool(canonical, values, refusal);
        }

        /** {@return how many rounds tell this many columns apart} */
        int rounds(int columns) {
            int rounds = 1;
            for (long told = canonical.size(); told > 1 && told < columns; told *= canonical.size()) {
                rounds++;
            }
            return rounds;
        }

        Samples spell(int place, int columns, int rounds) {
            List<@Nullable Object> spelled = new ArrayList<>();
            List<@Nullable Object> models = new ArrayList<>();
            int rest = place;
            for (int round = 0; round < rounds; round++) {
                int digit = rest % canonical.size();
                spelled.add(canonical.get(digit));
                models.add(values.get(digit));
                rest = canonical.size() >= columns ? place : rest / canonical.size();
            }
            return new Samples(spelled, models);
        }
    }

    /** {@return the type of the values themselves: two ciphertexts of one value can't be compared} */
    private static <T> DataType<T> plain(DataType<T> type) {
        return type instanceof EncryptedType<T> encrypted ? encrypted.plain() : type;
    }

    /** {@return what the database would hold of a canonical value} */
    static <T> @Nullable Object stored(Column<?, T> column, @Nullable Object canonical) {
        return canonical != null && column.type() instanceof EncryptedType<T> encrypted
                ? encrypted.codec().encode(encrypted.plain().codec().decode(canonical))
                : canonical;
    }

    /** {@return the values of one column in records that the schema's author gave} */
    static <E, T> Samples ofExamples(Column<E, T> column, List<E> examples) {
        List<@Nullable Object> canonical = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (E example : examples) {
            T value = column.valueOf(example);
            values.add(value);
            canonical.add(value == null ? null : ColumnValues.encode(column, plain(column.type()), value));
        }
        return new Samples(canonical, values);
    }
}
