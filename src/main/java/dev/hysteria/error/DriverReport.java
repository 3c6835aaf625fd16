package dev.hysteria.error;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a driver reported about a failure.
 *
 * @param sqlState the SQLSTATE, when there is one
 * @param vendorCode the database's own number, when there is one
 * @param words the database's own words. They often quote values ({@code Key (email)=(a@b.c) already exists}), so they
 *     are given only where the user has allowed values in messages; the cause has them anyway
 */
public record DriverReport(Optional<String> sqlState, OptionalInt vendorCode, Optional<String> words) {
    /** {@return a report of a SQLSTATE and a vendor code, where 0 means that there is none} */
    public static DriverReport of(@Nullable String sqlState, int vendorCode) {
        return new DriverReport(
                Optional.ofNullable(sqlState),
                vendorCode == 0 ? OptionalInt.empty() : OptionalInt.of(vendorCode),
                Optional.empty());
    }

    /** {@return a report that knows nothing, for failures the library found itself} */
    public static DriverReport none() {
        return of(null, 0);
    }

    /** {@return this report with the database's own words, for users who allow values in messages} */
    public DriverReport withWords(String newWords) {
        return new DriverReport(sqlState, vendorCode, Optional.of(newWords));
    }

    Explanation addTo(Explanation explanation) {
        String codes = codes();
        Explanation coded = codes.isEmpty() ? explanation : explanation.on("Reported", codes);
        return words.map(text -> coded.onLines("In its words", Shown.sql(RedactedUrl.inText(text))))
                .orElse(coded);
    }

    private String codes() {
        String state = sqlState.map(text -> "SQLSTATE " + Shown.name(text)).orElse("");
        String vendor = vendorCode.isPresent() ? "vendor code " + vendorCode.getAsInt() : "";
        return state.isEmpty() || vendor.isEmpty() ? state + vendor : state + ", " + vendor;
    }
}
