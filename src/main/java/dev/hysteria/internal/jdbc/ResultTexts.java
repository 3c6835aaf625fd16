package dev.hysteria.internal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Results as text, of statements whose columns nobody knows beforehand. */
final class ResultTexts {

    private ResultTexts() {}

    /** {@return the rows of an executed statement's last result, each cell as text, empty for a null} */
    static List<List<String>> last(Statement statement, boolean firstIsResult) throws SQLException {
        List<List<String>> rows = List.of();
        boolean result = firstIsResult;
        while (result || statement.getUpdateCount() != -1) {
            if (result) {
                try (ResultSet found = statement.getResultSet()) {
                    rows = of(found);
                }
            }
            result = statement.getMoreResults();
        }
        return rows;
    }

    private static List<List<String>> of(ResultSet found) throws SQLException {
        int columns = found.getMetaData().getColumnCount();
        List<List<String>> rows = new ArrayList<>();
        while (found.next()) {
            List<String> row = new ArrayList<>(columns);
            for (int i = 1; i <= columns; i++) {
                String text = found.getString(i);
                row.add(text == null ? "" : text);
            }
            rows.add(row);
        }
        return rows;
    }
}
