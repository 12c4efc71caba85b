// The table that stands behind the map: every place with its figures of the day. It is also what is saved as CSV.

/** The columns of the table for the variants on show. */
function placeColumns() {
  const measures = ['displacedPeople', ...state.measure === 'displacedPeople' ? ['peopleWithoutShelter'] : [state.measure], 'peopleHoldingACampPlace', 'campPlaces', 'strikes'];
  return shown().flatMap((variant, i) => measures.map(key => ({ variant, key, letter: state.view === 'one' ? '' : 'AB'[i] })));
}

const COLUMN_WORDS = { displacedPeople: 'displaced', peopleHoldingACampPlace: 'holding a camp place', campPlaces: 'camp places', strikes: 'strikes that day' };

/** A value for the table: of camps only where the column is of camps. */
function placeValue(column, place) {
  const ofCamps = column.key === 'peopleHoldingACampPlace' || column.key === 'campPlaces';
  return ofCamps && !isCamp(place) ? null : at(column.variant, column.key, state.day, place);
}

function makePlaceTable(parent) {
  const table = element('table', { class: 'mm-table' });
  const title = element('summary', {}, 'The places as a table');
  const details = element('details', { toggle: () => change({ table: details.open }) }, title, element('div', { class: 'mm-scroll mm-tall', tabindex: '0', role: 'region', 'aria-label': 'Places on the day' }, table));
  parent.append(details);
  let drawn = '';

  part(() => {
    // A table that nobody sees is not written; while time runs, neither is one of 170 rows.
    const wanted = `${state.day} ${state.view} ${state.a} ${state.b} ${state.measure} ${state.worlds}`;
    if (!details.open || state.playing || wanted === drawn) {
      return;
    }
    drawn = wanted;
    const columns = placeColumns();
    const order = data.places.map((_, place) => place).sort((p, q) => data.places[p].name.localeCompare(data.places[q].name));
    const head = element('tr', {}, ...['Place', 'Kind', 'Held by'].map(h => element('th', { scope: 'col' }, h)),
      ...columns.map(c => element('th', { scope: 'col' }, `${c.letter ? `${c.letter}: ` : ''}${COLUMN_WORDS[c.key] || words.measures[c.key]}`)));
    const rows = order.map(place => element('tr', {}, element('th', { scope: 'row', dir: 'auto' }, shortened(data.places[place].name, 80)), element('td', {}, words.kinds[data.places[place].kind]),
      element('td', {}, words.holders[holders(state.a)[state.day][place]]),
      ...columns.map(c => element('td', {}, c.key === 'strikes' ? tenths.format(placeValue(c, place)) : placeCount(placeValue(c, place))))));
    table.replaceChildren(element('caption', {}, `Places on ${longDate(state.day)}. ${shown().map((v, i) => `${state.view === 'one' ? '' : `${'AB'[i]}: `}${shortened(variantLabel(v), 120)}`).join('; ')}.`),
      element('thead', {}, head), element('tbody', {}, ...rows));
  });
}
