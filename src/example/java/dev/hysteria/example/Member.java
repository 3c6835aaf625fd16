package dev.hysteria.example;

import java.time.LocalDate;

/** Somebody who may borrow books. The address is stored in columns of the member's own table. */
record Member(Long id, String name, String email, LocalDate joined, Address address) {}
