package dev.hysteria.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * How canonical values that are not null compare: numbers by value whatever their types, text (labels of enums too) by code point, UUIDs and
 * bytes as unsigned bytes from the left, FALSE before TRUE, times by time. Arrays are equal element by element, and have no order here.
 */
final class Values {

    private Values() {}

    static boolean same(Object left, Object right) {
        if (left instanceof List<?> first && right instanceof List<?> second) {
            return sameElements(first, second);
        }
        return compare(left, right) == 0;
    }

    private static boolean sameElements(List<?> left, List<?> right) {
        boolean same = left.size() == right.size();
        for (int i = 0; same && i < left.size(); i++) {
            Object first = left.get(i);
            Object second = right.get(i);
            same = (first == null || second == null) ? first == null && second == null : same(first, second);
        }
        return same;
    }

    static int compare(Object left, Object right) {
        return switch (left) {
            case Number first when right instanceof Number second -> Numbers.compare(first, second);
            case String first when right instanceof String second -> Texts.compare(first, second);
            case Boolean first when right instanceof Boolean second -> Boolean.compare(first, second);
            case Instant first when right instanceof Instant second -> first.compareTo(second);
            case LocalDateTime first when right instanceof LocalDateTime second -> first.compareTo(second);
            case LocalDate first when right instanceof LocalDate second -> first.compareTo(second);
            case LocalTime first when right instanceof LocalTime second -> first.compareTo(second);
            case UUID first when right instanceof UUID second -> compare(first, second);
            case byte[] first when right instanceof byte[] second -> Arrays.compareUnsigned(first, second);
            case List<?> first
            when right instanceof List<?> ->
                throw Refusal.of("an order of arrays", "Order by their lengths or by single elements.");
            default ->
                throw Refusal.of(
                        "a comparison of " + left.getClass().getSimpleName() + " with "
                                + right.getClass().getSimpleName(),
                        "Cast one of them to the other's type.");
        };
    }

    private static int compare(UUID left, UUID right) {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }
}
