package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.ConnectionForms;
import dev.hysteria.error.ConfigurationException;
import dev.hysteria.error.RedactedUrl;
import java.lang.reflect.InvocationTargetException;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** Finds the driver for a URL: the dialect's own, else any other that knows the URL. */
final class Drivers {

    private Drivers() {}

    static Driver of(ConnectionForms forms, String url) {
        return own(forms.driverClass())
                .filter(driver -> accepts(driver, url))
                .or(() -> registered(url))
                .orElseThrow(() -> ConfigurationException.driverMissing(forms.driverArtifact(), RedactedUrl.of(url)));
    }

    private static Optional<Driver> own(String className) {
        try {
            Class<?> driver = Class.forName(className, true, loader());
            return Optional.of((Driver) driver.getDeclaredConstructor().newInstance());
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException missing) {
            return Optional.empty();
        }
    }

    private static ClassLoader loader() {
        ClassLoader own = Drivers.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? own : context;
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static Optional<Driver> registered(String url) {
        try {
            return Optional.of(DriverManager.getDriver(url));
        } catch (SQLException none) {
            return Optional.empty();
        }
    }
}
