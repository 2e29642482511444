package chancery.cli;

import chancery.knowledge.KnowledgeError;
import chancery.registry.Doctor;
import chancery.store.Store;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "doctor", description = "Looks whether store and knowledge are sound, and says what is wrong.")
final class DoctorCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Answer answer = new Answer();

    DoctorCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        List<String> sound = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        examineKnowledge(sound, faults);
        examineStore(sound, faults);
        if (answer.isJson()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            faults.forEach(node.putArray("faults")::add);
            sound.forEach(node.putArray("sound")::add);
            around.out().println(node);
        } else {
            sound.forEach(line -> around.out().println("ok     " + line));
            faults.forEach(line -> around.out().println("WRONG  " + line));
        }
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.UNUSABLE;
    }

    private void examineKnowledge(List<String> sound, List<String> faults) {
        try {
            sound.add("knowledge: " + store.knowledge().get().files().size() + " files");
        } catch (KnowledgeError e) {
            faults.add(e.getMessage());
        }
    }

    private void examineStore(List<String> sound, List<String> faults) {
        try (Store opened = Store.open(store.file())) {
            Doctor.Findings findings = Doctor.examine(opened, around.workshop(store));
            faults.addAll(findings.faults());
            sound.addAll(findings.sound());
        }
    }
}
