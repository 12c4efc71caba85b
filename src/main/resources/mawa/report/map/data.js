// What the page brings along, and how to ask it. Tables are read when they are first asked for.

const data = (() => {
  const element = document.getElementById('map-data');
  return element ? JSON.parse(element.textContent) : { places: [], regions: [], roads: [], control: [], variants: [], days: 0 };
})();

const tables = new Map();

function kept(name, make) {
  if (!tables.has(name)) {
    tables.set(name, make());
  }
  return tables.get(name);
}

/** A variant's table by place, `[day * places + place]`, or null; `statistic` is p05, p50, p95 or one. */
function byPlace(variant, key, statistic) {
  const table = data.variants[variant].byPlace[key];
  if (!table || !table[statistic]) {
    return null;
  }
  // Asked for a thousand times a frame, so the table takes the place of its text.
  if (typeof table[statistic] === 'string') {
    table[statistic] = unpack(table[statistic], data.places.length, data.days);
  }
  return table[statistic];
}

/** A variant's value at a place on a day: a count, WITHHELD, or null where nobody recorded it. */
function at(variant, key, day, place, statistic = statisticShown()) {
  const table = byPlace(variant, key, statistic);
  if (!table) {
    return null;
  }
  const value = table[day * data.places.length + place];
  const scale = data.variants[variant].byPlace[key].scale || 1;
  return scale === 1 ? value : value / scale;
}

/** A variant's evenings of the whole, or null. */
function ofWhole(variant, key, statistic, block = 'whole') {
  return kept(`${variant} ${block} ${key} ${statistic}`, () => {
    const table = (data.variants[variant][block] || {})[key];
    return table && table[statistic] ? Float64Array.from(unpack(table[statistic], 1, data.days), v => v / table.scale) : null;
  });
}

/** What is shown of replicates: their median, or one of them. */
function statisticShown() {
  return state.worlds === 'one' ? 'one' : 'p50';
}

/** Who holds each place on each day under a variant: a list of days, each a list by place. */
function holders(variant) {
  return kept(`${variant} holders`, () => {
    const changes = data.variants[variant].control || data.control;
    const days = [];
    let now = data.places.map(place => place.holder);
    for (let day = 0; day < data.days; day++) {
      const today = changes.filter(change => change.day === day);
      if (today.length > 0) {
        now = now.slice();
        today.forEach(change => { now[change.place] = change.holder; });
      }
      days.push(now);
    }
    return days;
  });
}

/** Strikes of a day and the six before it, each day counting a seventh less than the one after it. */
function recentStrikes(variant, day, place) {
  const table = byPlace(variant, 'strikes', statisticShown());
  const scale = data.variants[variant].byPlace.strikes.scale;
  let sum = 0;
  for (let back = 0; back < FADING_DAYS && back <= day; back++) {
    sum += table[(day - back) * data.places.length + place] * (1 - back / FADING_DAYS);
  }
  return sum / scale;
}

const FADING_DAYS = 7;

function isCamp(place) {
  return data.places[place].kind === 'camp';
}

function isCrossing(place) {
  return data.places[place].kind === 'borderCrossing';
}

/** Displaced people at a place, those in need among them, and in camps who holds a place, on a day. */
function figuresOf(variant, day, place, measure) {
  return {
    displaced: at(variant, 'displacedPeople', day, place),
    need: measure === 'displacedPeople' ? 0 : at(variant, measure, day, place),
    held: isCamp(place) ? at(variant, 'peopleHoldingACampPlace', day, place) : 0,
    capacity: isCamp(place) ? at(variant, 'campPlaces', day, place) : 0,
  };
}

/** Variant b minus variant a, or WITHHELD as null where either may not be told. */
function difference(measure, day, place) {
  const a = at(state.a, measure, day, place);
  const b = at(state.b, measure, day, place);
  return a === null || b === null || a === WITHHELD || b === WITHHELD ? null : b - a;
}

/** The highest value of a table; at least 1. */
function highest(variant, key) {
  return kept(`${variant} ${key} highest`, () => (byPlace(variant, key, 'p50') || []).reduce((most, v) => Math.max(most, v), 1));
}

/** The largest circle's people: the baseline's largest camp or largest crowd, so that no choice of policy changes the scale. */
function mostPeople() {
  return Math.max(highest(0, 'campPlaces'), highest(0, 'displacedPeople'));
}

/** The largest difference by place between the two variants on any day; at least 1. */
function mostDifference(measure) {
  return kept(`difference ${state.a} ${state.b} ${measure} ${statisticShown()}`, () => {
    let most = 1;
    for (let day = 0; day < data.days; day++) {
      for (let place = 0; place < data.places.length; place++) {
        most = Math.max(most, Math.abs(difference(measure, day, place) || 0));
      }
    }
    return most;
  });
}

/** The first day on which most people of the whole are in a need. */
function peakDay(variant, measure) {
  const evenings = ofWhole(variant, measure, statisticShown()) || [0];
  return evenings.indexOf(Math.max(...evenings));
}

/** Whether anybody is ever in a need under a variant, or anything falls. */
function happens(variant, key) {
  return (ofWhole(variant, key, 'p95') || []).some(value => value > 0);
}

/** The first need that anybody is in under any variant: a map of one that nobody is in would show nothing. */
function firstNeed() {
  const needs = Object.keys(words.measures);
  return needs.find(need => data.variants.some((_, variant) => happens(variant, need))) || needs[0];
}

/** The highest value that a place's mark reaches, for the order of names and marks. */
function weightOf(place, variant = 0) {
  return kept(`weight ${variant} ${place}`, () => {
    let most = 0;
    for (let day = 0; day < data.days; day++) {
      most = Math.max(most, at(variant, 'displacedPeople', day, place, 'p50') || 0, at(variant, 'campPlaces', day, place, 'p50') || 0);
    }
    return most;
  });
}

function variantLabel(variant) {
  const v = data.variants[variant];
  return v.title && v.title !== v.name ? `${v.name} · ${v.title}` : v.name;
}
