// region project
package tasks;

public record Project(Long id, String name) {}
// endregion
