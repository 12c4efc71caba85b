// What the reader has chosen. Every part of the map reads it; `change` is the only way to alter it, and the next frame
// tells all parts what has changed. The same choices stand in a link.

const state = {
  day: 0,
  a: 0,
  b: Math.min(1, Math.max(0, data.variants.length - 1)),
  view: 'one', // one, both or difference
  measure: 'peopleWithoutShelter',
  worlds: 'median', // median over replicates, or one of them
  place: -1,
  zoom: { k: 1, x: 0.5, y: 0.5 }, // the point of the land in the middle of the map, in shares of its extent
  off: [], // layers that are not drawn
  speed: 5, // days a second
  playing: false,
  dark: false,
  table: false, // whether the table behind the map is open
  size: {}, // another object whenever the page has been resized
};

const parts = [];
let changed = new Set();
let frame = 0;

/** A part draws itself when told which choices have changed. */
function part(draw) {
  parts.push(draw);
}

function change(choices) {
  for (const [key, value] of Object.entries(choices)) {
    if (state[key] !== value) {
      state[key] = value;
      changed.add(key);
    }
  }
  if (changed.size > 0 && !frame) {
    frame = requestAnimationFrame(drawAll);
  }
}

/** Draws as if everything had changed. */
function drawAnew() {
  Object.keys(state).forEach(key => changed.add(key));
  frame = frame || requestAnimationFrame(drawAll);
}

function drawAll() {
  frame = 0;
  const now = changed;
  changed = new Set();
  parts.forEach(draw => draw(now));
}

function has(now, ...keys) {
  return keys.some(key => now.has(key));
}

function go(day) {
  change({ day: Math.max(0, Math.min(data.days - 1, Math.round(day))) });
}

/** The variants that are on the screen. */
function shown() {
  return state.view === 'one' ? [state.a] : [state.a, state.b];
}

const LINK = '#map?';

/** The choices as the end of a link. */
function link() {
  const { zoom } = state;
  const choices = new URLSearchParams({
    day: isoDate(state.day), a: data.variants[state.a].name, b: data.variants[state.b].name,
    view: state.view, measure: state.measure, worlds: state.worlds,
    zoom: [zoom.k.toFixed(2), zoom.x.toFixed(3), zoom.y.toFixed(3)].join(','),
  });
  if (state.place >= 0) {
    choices.set('place', data.places[state.place].id);
  }
  if (state.off.length > 0) {
    choices.set('off', state.off.join(','));
  }
  return LINK + choices;
}

/** Takes choices from a link; what it does not say, or what this page lacks, stays as it is. */
function follow(hash) {
  if (!hash.startsWith(LINK)) {
    return false;
  }
  const said = new URLSearchParams(hash.slice(LINK.length));
  const choices = {};
  const day = Math.round((Date.parse(`${said.get('day')}T00:00:00Z`) - dateOf(0)) / 86400000);
  if (day >= 0 && day < data.days) {
    choices.day = day;
  }
  for (const key of ['a', 'b']) {
    const variant = data.variants.findIndex(v => v.name === said.get(key));
    if (variant >= 0) {
      choices[key] = variant;
    }
  }
  const among = { view: data.variants.length > 1 ? ['one', 'both', 'difference'] : ['one'], measure: Object.keys(words.measures), worlds: ['median', 'one'] };
  for (const [key, allowed] of Object.entries(among)) {
    if (allowed.includes(said.get(key))) {
      choices[key] = said.get(key);
    }
  }
  const [k, x, y] = (said.get('zoom') || '').split(',').map(Number);
  if (k >= 1 && k <= MOST_ZOOM && x >= 0 && x <= 1 && y >= 0 && y <= 1) {
    choices.zoom = { k, x, y };
  }
  choices.place = data.places.findIndex(p => p.id === said.get('place'));
  choices.off = (said.get('off') || '').split(',').filter(layer => layer in words.layers);
  change(choices);
  return true;
}
