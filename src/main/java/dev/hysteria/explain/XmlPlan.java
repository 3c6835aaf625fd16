package dev.hysteria.explain;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A plan told as XML: every {@code RelOp} is a step, those within are its inputs. <a
 * href="https://learn.microsoft.com/sql/relational-databases/showplan-logical-and-physical-operators-reference">Showplan</a>.
 */
final class XmlPlan {
    private final XMLStreamReader xml;
    private final List<Draft> roots = new ArrayList<>();
    private final List<Draft> path = new ArrayList<>();
    private double rows;
    private double runs;

    private XmlPlan(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<PlanStep> read(String document) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new XmlPlan(factory.createXMLStreamReader(new StringReader(document))).steps();
        } catch (XMLStreamException unreadable) {
            throw new IllegalArgumentException("the text is not an XML document", unreadable);
        }
    }

    private List<PlanStep> steps() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return Draft.steps(roots);
    }

    private void begin(String element) {
        switch (element) {
            case "RelOp" -> beginStep();
            case "RunTimeInformation" -> {
                rows = 0;
                runs = 0;
            }
            case "RunTimeCountersPerThread" -> {
                rows += Draft.number(attribute("ActualRows")).orElse(0);
                runs += Draft.number(attribute("ActualExecutions")).orElse(0);
            }
            case "Object" -> object();
            default -> {}
        }
    }

    private void beginStep() {
        Draft step = new Draft(attribute("PhysicalOp"))
                .estimatedRows(attribute("EstimateRows"))
                .cost(attribute("EstimatedTotalSubtreeCost"));
        if (path.isEmpty()) {
            roots.add(step);
        } else {
            path.getLast().input(step);
        }
        path.add(step);
    }

    private void object() {
        if (!path.isEmpty()) {
            String index = attribute("Index");
            Draft step = path.getLast().table(unquoted(attribute("Table")));
            if (!index.isEmpty() && !step.operation().contains(" using ")) {
                step.operation(step.operation() + " using " + unquoted(index));
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "RelOp" -> path.removeLast();
            case "RunTimeInformation" -> path.getLast().actualRows(Double.toString(runs == 0 ? 0 : rows / runs));
            default -> {}
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static String unquoted(String name) {
        return name.startsWith("[") && name.endsWith("]")
                ? name.substring(1, name.length() - 1).replace("]]", "]")
                : name;
    }
}
