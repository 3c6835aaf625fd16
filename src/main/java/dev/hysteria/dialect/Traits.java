package dev.hysteria.dialect;

/** A dialect's answers to every question that has a few known answers. */
public record Traits(
        NamingForms naming,
        SelectForms select,
        GroupForms group,
        ExpressionForms expression,
        WriteForms write,
        LiteralForms literal,
        StorageForms storage,
        DdlForms ddl) {}
