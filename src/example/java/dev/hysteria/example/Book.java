package dev.hysteria.example;

import java.math.BigDecimal;

/** A book the library owns, and what a new copy would cost. */
record Book(Long id, long authorId, String title, Genre genre, int published, int pages, BigDecimal price) {}
