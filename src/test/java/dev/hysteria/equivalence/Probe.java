package dev.hysteria.equivalence;

import dev.hysteria.testing.*;
import java.nio.file.*;
import java.sql.*;

final class Probe {
    @org.junit.jupiter.api.Test
    void probe() throws Exception {
        for (String line : Files.readAllLines(Path.of(System.getProperty("sql")))) {
            if (line.isBlank()) continue;
            TestDatabase db = TestDatabase.named(line.substring(0, line.indexOf(' ')));
            try (FreshDatabase f = TestDatabases.fresh(db);
                    Connection c = dev.hysteria.dialect.Dialects.connect(f);
                    Statement s = c.createStatement()) {
                for (String sql : line.substring(line.indexOf(' ') + 1).split(";;")) {
                    StringBuilder b = new StringBuilder();
                    try {
                        if (s.execute(sql)) {
                            ResultSet r = s.getResultSet();
                            while (r.next()) {
                                for (int i = 1; i <= r.getMetaData().getColumnCount(); i++)
                                    b.append(r.getString(i)).append(" | ");
                                b.append("\n      ");
                            }
                        }
                    } catch (SQLException e) {
                        b.append("!! ").append(e.getMessage());
                    }
                    System.out.println("PROBE " + db + " " + sql + "\n      -> " + b);
                }
            }
        }
    }
}
