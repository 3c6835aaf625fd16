package dev.hysteria.ast;

/** Whether truncating reaches tables that refer to the truncated one. */
public enum TruncateScope {
    TABLE_ONLY,
    CASCADE
}
