package dev.hysteria.ast;

/** What truncating does to generated keys. */
public enum IdentityAction {
    CONTINUE,
    RESTART
}
