package mawa.report;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element under construction. Text and attributes are values of a tree, so nothing that a scenario says can become
 * markup.
 */
final class Tag {
    private final Element element;

    private Tag(Element element) {
        this.element = element;
    }

    /** The root of a new tree. */
    static Tag root(String name) {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element root = document.createElement(name);
            document.appendChild(root);
            return new Tag(root);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A child at the end. */
    Tag add(String name) {
        Element child = element.getOwnerDocument().createElement(name);
        element.appendChild(child);
        return new Tag(child);
    }

    /** A child at the end that holds some text. */
    Tag add(String name, String text) {
        return add(name).text(text);
    }

    /** Text at the end; what cannot be said in a document, such as a control character, is left out. */
    Tag text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(Words.shown(text)));
        return this;
    }

    /** Text at the end, as it is: a script, a style or data that this project has made. */
    Tag raw(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(text));
        return this;
    }

    Tag with(String attribute, String value) {
        element.setAttribute(attribute, Words.shown(value));
        return this;
    }

    Tag of(String classes) {
        return with("class", classes);
    }

    Document document() {
        return element.getOwnerDocument();
    }
}
