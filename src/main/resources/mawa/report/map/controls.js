// What is compared, what is shown of it, and which layers.

function makeControls(parent) {
  const variants = data.variants.map((_, v) => [v, shortened(variantLabel(v), 90)]);
  const many = data.variants.length > 1;
  const a = select(many ? 'Policy A' : 'Scenario', variants, value => change({ a: Number(value) }));
  const b = select('Policy B', variants, value => change({ b: Number(value), view: state.view === 'one' ? 'both' : state.view }));
  const view = choice('Show', 'view', [['one', 'A alone'], ['both', 'A beside B'], ['difference', 'B minus A']], value => change({ view: value }));
  const measure = select('Need', Object.keys(words.measures).filter(key => data.variants[0].byPlace[key]).map(key => [key, words.needs[key]]), value => change({ measure: value }));
  const replicates = data.variants[0].replicates;
  const worlds = select('Figures from', [['median', replicates > 1 ? `the median of ${replicates} replicates` : 'The only replicate'],
    ['one', `one world: replicate ${data.medianReplicate}, the median replicate`]], value => change({ worlds: value }));
  a.box.classList.add('mm-wide');
  b.box.classList.add('mm-wide');
  parent.append(...many ? [a.box, b.box, view.box, element('span', { class: 'mm-break' })] : [a.box], measure.box, ...replicates > 1 ? [worlds.box] : [], placePicker());
  part(now => {
    if (has(now, 'a', 'b', 'view', 'measure', 'worlds')) {
      a.list.value = state.a;
      b.list.value = state.b;
      measure.list.value = state.measure;
      worlds.list.value = state.worlds;
      view.show(state.view);
    }
  });
}

/** All places by kind and name: the way to a place for those who use no pointer. */
function placePicker() {
  const named = kinds => data.places.map((p, place) => [place, p.name, p.kind]).filter(([, , kind]) => kinds.includes(kind))
    .sort((p, q) => p[1].localeCompare(q[1])).map(([place, name]) => [place, shortened(name, 60)]);
  const regions = data.regions.map((region, r) => [`region ${r}`, spelt(region.name)]);
  const groups = [['Closer to', regions], ['Camps', named(['camp'])], ['Cities and towns', named(['city', 'town'])], ['Crossings and checkpoints', named(['borderCrossing', 'checkpoint'])]];
  const picker = select('Place', [[-1, 'All places'], ...groups.filter(([, list]) => list.length > 0)], value => value.startsWith('region') ? toRegion(value) : change({ place: Number(value) }));
  part(now => {
    if (has(now, 'place')) {
      picker.list.value = state.place;
    }
  });
  return picker.box;
}

/** Moves the maps to a region. */
function toRegion(value) {
  change({ place: -1, zoom: zoomTo(data.regions[Number(value.split(' ')[1])].places) });
}

function makeLayers(parent) {
  const boxes = Object.entries(words.layers).map(([layer, text]) => {
    const input = element('input', { type: 'checkbox', change: () => change({ off: input.checked ? state.off.filter(l => l !== layer) : [...state.off, layer] }) });
    return { layer, input, box: element('label', { class: 'mm-check' }, input, text) };
  });
  parent.append(element('fieldset', { class: 'mm-layers' }, element('legend', {}, 'Layers'), ...boxes.map(b => b.box)));
  part(now => {
    if (has(now, 'off')) {
      boxes.forEach(b => { b.input.checked = !state.off.includes(b.layer); });
    }
  });
}

function makeZoomButtons(parent) {
  const named = (text, title, pressed) => {
    const b = button(text, title, pressed);
    b.setAttribute('aria-label', title);
    return b;
  };
  parent.append(element('div', { class: 'mm-zoom' }, named('+', 'Closer (+)', () => zoomBy(1.5)), named('−', 'Farther (−)', () => zoomBy(1 / 1.5)), named('⤢', 'Whole land (0)', wholeLand)));
}
