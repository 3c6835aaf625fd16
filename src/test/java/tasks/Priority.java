// region priority
package tasks;

public enum Priority {
    HIGH,
    NORMAL,
    LOW
}
// endregion
