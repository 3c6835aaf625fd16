package dev.hysteria.example;

import java.time.LocalDate;

/** A book in the hands of a member; {@code returnedOn} is null until it comes back. */
record Loan(Long id, long bookId, long memberId, LocalDate lentOn, LocalDate dueOn, LocalDate returnedOn) {}
