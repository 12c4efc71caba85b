// Key figures of the day for the variants on show, with intervals over replicates, and the camps.

/** With fewer replicates an interval would say nothing. */
const LEAST_FOR_INTERVALS = 5;
const DEATHS = ['deathsByStrikeCumulative', 'deathsByUnmetNeedCumulative'];

/** The columns on show: of what, and how a figure is read. */
function figureColumns() {
  const columns = shown().map((variant, i) => ({ letter: state.view === 'one' ? '' : 'AB'[i], variant, block: 'whole' }));
  const paired = state.view !== 'one' && state.a === 0 && data.variants[state.b].difference;
  return state.view === 'one' ? columns : [...columns, { letter: 'B − A', variant: state.b, block: paired ? 'difference' : 'none' }];
}

/** A figure in words: `[main, interval]`. */
function figureWords(column, key, day) {
  const differs = column.block === 'difference';
  const format = key === 'medianWaitAtBorderDays' ? v => `${differs && v > 0 ? '+' : ''}${waited(v)}` : differs ? signed : count;
  if (column.block === 'none') {
    const a = ofWhole(state.a, key, statisticShown());
    const b = ofWhole(state.b, key, statisticShown());
    return a && b ? [DEATHS.includes(key) ? '–' : signedLike(key, b[day] - a[day]), ''] : ['–', ''];
  }
  const value = ofWhole(column.variant, key, column.block === 'whole' ? statisticShown() : 'p50', column.block);
  if (!value) {
    return ['–', ''];
  }
  const low = ofWhole(column.variant, key, 'p05', column.block)[day];
  const high = ofWhole(column.variant, key, 'p95', column.block)[day];
  const ends = key === 'medianWaitAtBorderDays' ? waited : brief;
  const known = data.variants[column.variant].replicates >= LEAST_FOR_INTERVALS;
  if (DEATHS.includes(key) && data.variants[column.variant].replicates > 1) {
    // Never as a single figure: they rest on assumed rates.
    return [format(low) === format(high) ? format(low) : `${format(low)} to ${format(high)}`, ''];
  }
  return [format(value[day]), known ? `[${ends(low)}, ${ends(high)}]` : ''];
}

function signedLike(key, value) {
  return key === 'medianWaitAtBorderDays' ? `${value > 0 ? '+' : ''}${waited(value)}` : signed(value);
}

function makeFigures(parent) {
  const heading = element('h3', {});
  const table = element('table', { class: 'mm-figures' });
  const note = element('p', { class: 'mm-note' });
  parent.append(heading, element('div', { class: 'mm-sideways', tabindex: '0', role: 'region', 'aria-label': 'Key figures of the day' }, table), note);
  let cells = [];

  function build() {
    const columns = figureColumns();
    const keys = Object.keys(words.figures).filter(key => data.variants[0].whole[key]);
    cells = [];
    const rows = keys.map(key => element('tr', {}, element('th', { scope: 'row' }, words.figures[key]), ...columns.map(column => {
      const main = element('span', { class: 'mm-main' });
      const interval = element('span', { class: 'mm-interval' });
      cells.push({ column, key, main, interval });
      return element('td', {}, main, ' ', interval);
    })));
    const head = element('tr', {}, element('th', { scope: 'col' }, element('span', { class: 'mm-hidden' }, 'Figure')), ...columns.map(column => element('th', { scope: 'col' }, column.letter || 'People')));
    table.classList.toggle('mm-several', columns.length > 1);
    table.replaceChildren(element('caption', { class: 'mm-hidden' }, 'Key figures of the day'), element('thead', {}, columns.length > 1 ? head : ''), element('tbody', {}, ...rows));
    say(note, noteOf(columns));
  }

  part(now => {
    if (has(now, 'view', 'a', 'b', 'worlds')) {
      build();
    }
    say(heading, `On ${longDate(state.day)}`);
    cells.forEach(cell => {
      const [main, interval] = figureWords(cell.column, cell.key, state.day);
      say(cell.main, main);
      say(cell.interval, interval);
    });
  });
}

function noteOf(columns) {
  const replicates = data.variants[state.a].replicates;
  const shownOf = state.worlds === 'one' ? `Figures of replicate ${data.variants[state.a].replicate}, the one nearest to the median of ${data.variants[0].name}; every policy is shown in that same world.`
    : replicates > 1 ? `Medians of ${replicates} replicates.` : 'One replicate: nothing is known of chance.';
  const band = replicates >= LEAST_FOR_INTERVALS ? ` In brackets, 90 % of replicates: ${data.bandsCover}.` : replicates > 1 ? ' Too few replicates for intervals.' : '';
  const pairs = columns.some(c => c.block === 'difference') ? ' B − A: median over pairs of replicates that share their luck.'
    : columns.some(c => c.block === 'none') ? ' B − A: difference of the two figures; intervals of differences are told against the baseline.' : '';
  return `${shownOf}${band}${pairs} Deaths rest on assumed rates.`;
}

/** The share of a camp's places that are taken. */
function fullness(variant, place) {
  const places = at(variant, 'campPlaces', state.day, place);
  const held = at(variant, 'peopleHoldingACampPlace', state.day, place);
  return places > 0 && held >= 0 ? `${Math.round(100 * held / places)} %` : '–';
}

/** The camps on the day: places, people who hold one, and people around the camp in the chosen need. */
function makeCamps(parent) {
  const camps = data.places.map((_, place) => place).filter(isCamp).sort((p, q) => weightOf(q) - weightOf(p));
  if (camps.length === 0) {
    return;
  }
  const table = element('table', { class: 'mm-camps' });
  parent.append(element('h3', {}, 'Camps'), element('div', { class: 'mm-scroll', tabindex: '0', role: 'region', 'aria-label': 'Camps on the day' }, table));
  let cells = [];

  function build() {
    cells = [];
    const several = state.view !== 'one';
    const heads = shown().flatMap((variant, i) => {
      const letter = several ? `${'AB'[i]}: ` : '';
      return [`${letter}places`, `${letter}taken`, `${letter}full`, ...state.measure === 'displacedPeople' ? [] : [letter + words.measures[state.measure]]];
    });
    const rows = camps.map(place => element('tr', {},
      element('th', { scope: 'row', dir: 'auto' }, element('button', { type: 'button', class: 'mm-link', click: () => change({ place }) }, shortened(data.places[place].name, 60))),
      ...shown().flatMap(variant => ['campPlaces', 'peopleHoldingACampPlace', 'full', ...state.measure === 'displacedPeople' ? [] : [state.measure]].map(key => {
        const cell = element('td', {});
        cells.push({ cell, variant, key, place });
        return cell;
      }))));
    table.replaceChildren(element('caption', { class: 'mm-hidden' }, 'Camps on the day'), element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Camp'), ...heads.map(h => element('th', { scope: 'col' }, h)))), element('tbody', {}, ...rows));
  }

  part(now => {
    if (has(now, 'view', 'a', 'b', 'measure')) {
      build();
    }
    cells.forEach(({ cell, variant, key, place }) => {
      say(cell, key === 'full' ? fullness(variant, place) : placeCount(at(variant, key, state.day, place)));
    });
  });
}
