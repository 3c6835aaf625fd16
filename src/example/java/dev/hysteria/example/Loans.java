package dev.hysteria.example;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.DATE;

import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TimeColumn;
import java.time.LocalDate;

/** The table of loans. */
final class Loans {
    private static final SchemaBuilder<Loan> loans = Schema.builder("loans");

    static final NumberColumn<Loan, Long> ID =
            loans.column("id", BIGINT, Loan::id).primaryKey().generated();
    static final NumberColumn<Loan, Long> BOOK_ID =
            loans.column("book_id", BIGINT, Loan::bookId).references(() -> Books.ID);
    static final NumberColumn<Loan, Long> MEMBER_ID =
            loans.column("member_id", BIGINT, Loan::memberId).references(() -> Members.ID);
    static final TimeColumn<Loan, LocalDate> LENT_ON = loans.column("lent_on", DATE, Loan::lentOn);
    static final TimeColumn<Loan, LocalDate> DUE_ON = loans.column("due_on", DATE, Loan::dueOn);
    static final TimeColumn<Loan, LocalDate> RETURNED_ON =
            loans.column("returned_on", DATE, Loan::returnedOn).nullable();

    static final Schema<Loan> LOANS = loans.index(BOOK_ID)
            .index(MEMBER_ID)
            .check("loans_end_after_they_begin", RETURNED_ON.ge(LENT_ON))
            .build(into(Loan::new, ID, BOOK_ID, MEMBER_ID, LENT_ON, DUE_ON, RETURNED_ON));

    private Loans() {}
}
