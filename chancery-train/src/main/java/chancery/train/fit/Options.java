package chancery.train.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The arguments of a step: {@code name=number} sets an option that has a default, all else are files, in their order. */
final class Options {

    private final Map<String, Integer> values;
    private final List<String> files = new ArrayList<>();

    /**
     * @throws IllegalArgumentException if an option has no default, so is not one of the step
     */
    Options(String[] arguments, Map<String, Integer> defaults) {
        values = new TreeMap<>(defaults);
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = argument.substring(0, Math.max(0, equals));
            if (!name.matches("\\w+")) {
                files.add(argument);
            } else if (values.replace(name, Integer.valueOf(argument.substring(equals + 1))) == null) {
                throw new IllegalArgumentException("no option '" + name + "', there are " + defaults.keySet());
            }
        }
    }

    int get(String name) {
        Integer value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("option '" + name + "' has no default");
        }
        return value;
    }

    List<String> files() {
        return files;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
