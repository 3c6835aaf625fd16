package dev.hysteria.example;

/** Somebody who wrote a book; {@code died} is null for the living. */
record Author(Long id, String givenName, String familyName, String country, int born, Integer died) {}
