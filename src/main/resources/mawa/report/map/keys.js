// The keyboard: the whole map can be used without a pointer.

const KEYS = [['← →', 'a day back, a day on'], ['space', 'play or pause'], ['Home, End', 'first and last day'], ['J', 'jump to the peak of the chosen need'],
  ['+ − 0', 'closer, farther, whole land'], ['shift and arrows', 'move the map'], ['Escape', 'leave the chosen place']];

function makeKeys(root, parent) {
  parent.append(element('details', {}, element('summary', {}, 'Keys'), element('dl', { class: 'mm-keys-list' }, ...KEYS.flatMap(([key, text]) => [element('dt', {}, key), element('dd', {}, text)]))));
  root.addEventListener('keydown', event => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && !isBusy(event) && press(event)) {
      event.preventDefault();
    }
  });
}

/** Whether the element that has the focus wants this key for itself. */
function isBusy(event) {
  const { target, key } = event;
  const type = target.tagName === 'INPUT' ? target.type : target.tagName.toLowerCase();
  return type === 'text' || type === 'select' || type === 'radio' && key.startsWith('Arrow') || key === ' ' && ['button', 'summary', 'checkbox', 'radio'].includes(type)
      || target.matches('.mm-scroll, .mm-sideways') && (key.startsWith('Arrow') || key === 'Home' || key === 'End' || key === ' ');
}

/** Does what a key means; false where it means nothing here. */
function press({ key, shiftKey }) {
  const acts = {
    ArrowLeft: () => shiftKey ? panBy(-1, 0) : go(state.day - 1),
    ArrowRight: () => shiftKey ? panBy(1, 0) : go(state.day + 1),
    ArrowUp: () => shiftKey && panBy(0, -1),
    ArrowDown: () => shiftKey && panBy(0, 1),
    Home: () => go(0),
    End: () => go(data.days - 1),
    ' ': togglePlay,
    j: toPeak,
    '+': () => zoomBy(1.5),
    '=': () => zoomBy(1.5),
    '-': () => zoomBy(1 / 1.5),
    0: wholeLand,
    Escape: () => change({ place: -1 }),
  };
  const act = acts[key.length === 1 ? key.toLowerCase() : key];
  return act !== undefined && act() !== false;
}
