// Elements of the page. Whatever comes from a scenario is set as text, never as markup.

/** An element with attributes and children; texts become text nodes, functions listeners. */
function element(name, attributes = {}, ...children) {
  const out = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      out.addEventListener(key, value);
    } else if (value !== null && value !== false) {
      out.setAttribute(key, value === true ? '' : value);
    }
  }
  out.append(...children);
  return out;
}

let identifiers = 0;

function identifier() {
  identifiers++;
  return `mm-${identifiers}`;
}

/** A select with its label; `options` are pairs of value and text, or of a group's name and such pairs. */
function select(label, options, chosen) {
  const id = identifier();
  const list = element('select', { id, change: event => chosen(event.target.value) });
  const option = ([value, text]) => element('option', { value, dir: 'auto' }, text);
  for (const [key, content] of options) {
    list.append(Array.isArray(content) ? element('optgroup', { label: key }, ...content.map(option)) : option([key, content]));
  }
  return { list, box: element('div', { class: 'mm-field' }, element('label', { for: id }, label), list) };
}

/** Radio buttons that look like one row of keys. */
function choice(label, name, options, chosen) {
  const group = `mm-${name}`;
  const inputs = options.map(([value, text]) => {
    const input = element('input', { type: 'radio', name: group, value, change: () => chosen(value) });
    return { value, input, box: element('label', { class: 'mm-key' }, input, element('span', {}, text)) };
  });
  return {
    box: element('fieldset', { class: 'mm-field mm-choice' }, element('legend', {}, label), element('div', { class: 'mm-keys' }, ...inputs.map(i => i.box))),
    show: value => inputs.forEach(i => { i.input.checked = i.value === value; }),
  };
}

function button(text, title, pressed) {
  return element('button', { type: 'button', class: 'mm-button', title, click: pressed }, text);
}

/** Sets a text only where it differs: untouched nodes cost nothing. */
function say(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}
