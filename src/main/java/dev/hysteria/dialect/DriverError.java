package dev.hysteria.dialect;

/**
 * What a driver reported.
 *
 * @param sqlState the SQLSTATE, empty when it gave none
 * @param vendorCode the database's own number, 0 when it gave none
 * @param message the driver's words, empty when it had none
 * @param cause the driver's exception, for dialects whose driver knows more
 */
public record DriverError(String sqlState, int vendorCode, String message, Throwable cause) {}
