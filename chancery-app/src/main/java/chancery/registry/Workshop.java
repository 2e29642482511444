package chancery.registry;

import chancery.knowledge.Knowledge;
import chancery.model.Claim;
import chancery.model.Joining;
import chancery.model.Report;
import chancery.store.View;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the parts that are dear to make, with the knowledge of the user, so that tests can put cheap ones in their place. */
public interface Workshop extends View {

    /** The same parts with this knowledge, which is loaded when it is first needed. */
    Workshop with(Supplier<LoadedKnowledge> knowledge);

    /** The knowledge that the view is made with, and that names and questions are understood with. */
    Knowledge knowledge();

    /**
     * Hands on what is delivered, one thing at a time, in its order; a damaged thing is handed on as a failure, and the rest
     * goes on.
     */
    void takeIn(Delivery delivery, Consumer<Taken> visitor);

    /** A reader; takes seconds to make, for the parser's models. */
    Reader reader(Knowledge knowledge);

    /**
     * Why the claims of one event are one, account by account.
     *
     * @param reports those that they come from
     */
    List<Joining> explain(List<Report> reports, List<Claim> claims);

    /** Examples of the knowledge files that are not read as their entries say, each in a line. */
    List<String> failingExamples(Knowledge knowledge);

    /** Changes whenever the reader might read otherwise, its knowledge aside. */
    String version();
}
