// Every word that the map says, in one place, and how it writes numbers and dates.

const words = {
  measures: {
    peopleWithoutShelter: 'without shelter',
    peopleBelowWaterStandard: 'below the water standard',
    peopleWithoutHealthCare: 'without health care',
    displacedPeople: 'displaced people',
  },
  needs: {
    peopleWithoutShelter: 'People without shelter',
    peopleBelowWaterStandard: 'People below the water standard',
    peopleWithoutHealthCare: 'People without health care',
    displacedPeople: 'Displaced people',
  },
  figures: {
    displacedPeople: 'Displaced people',
    peopleWithoutShelter: 'Without shelter',
    peopleInTheOpen: 'of these, in the open',
    peopleInCamps: 'In camps',
    peopleOutsideCamps: 'Outside camps',
    peopleOnTheRoad: 'On the road',
    peopleBelowWaterStandard: 'Below the water standard',
    peopleWithoutHealthCare: 'Without health care',
    peopleAtBorder: 'Waiting at the border',
    medianWaitAtBorderDays: 'Median wait there, days',
    crossedPeopleCumulative: 'Admitted across it so far',
    deathsByStrikeCumulative: 'Deaths by strikes so far',
    deathsByUnmetNeedCumulative: 'Deaths by unmet need so far',
    strikes: 'Strikes that day',
  },
  kinds: { city: 'City', town: 'Town', camp: 'Camp', borderCrossing: 'Border crossing', checkpoint: 'Checkpoint', hub: 'Junction', marker: 'Bend of the road' },
  kindGroups: { camp: 'Camps', city: 'Cities and towns', borderCrossing: 'Crossings and checkpoints' },
  holders: {
    opposition: 'opposition-held', government: 'government-held', turkish: 'Turkish-held', contested: 'contested', foreign: 'beyond the border', home: 'at home', host: 'in a neighbouring country',
  },
  layers: {
    people: 'People', camps: 'Camps', crossings: 'Crossings', strikes: 'Strikes', control: 'Control', roads: 'Roads', labels: 'Names', graticule: 'Graticule',
  },
  disclaimer: 'Boundaries and names imply no opinion on legal status.',
  withheld: smallest => `fewer than ${smallest}`,
  status: {
    illustrative: 'Illustrative data: an invented world', reconstructed: 'Reconstructed data: compiled from sources, gaps filled by stated rules',
    observed: 'Observed data',
  },
};

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** To three figures: a simulated count is not known to the last person. */
function rounded(value) {
  const size = Math.abs(value);
  if (size < 1000) {
    return Math.round(value);
  }
  const step = 10 ** (Math.floor(Math.log10(size)) - 2);
  return Math.round(value / step) * step;
}

function count(value) {
  return whole.format(rounded(value)).replace('-', '−');
}

/** The same in thousands, for the ends of an interval. */
function brief(value) {
  const shown = rounded(value);
  return Math.abs(shown) < 10000 ? count(shown) : `${tenths.format(shown / 1000).replace('-', '−')}k`;
}

/** Days of waiting. */
function waited(value) {
  return tenths.format(value).replace('-', '−');
}

function signed(value) {
  const shown = rounded(value);
  return shown > 0 ? `+${count(value)}` : count(shown);
}

/** A count by place, which may be withheld. */
function placeCount(value) {
  return value === null ? '–' : value === WITHHELD ? words.withheld(data.smallestPublishedCount) : count(value);
}

function dateOf(day) {
  return new Date(Date.parse(`${data.start}T00:00:00Z`) + day * 86400000);
}

function isoDate(day) {
  return dateOf(day).toISOString().slice(0, 10);
}

const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayMonthYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function shortDate(day) {
  return dayMonth.format(dateOf(day));
}

function longDate(day) {
  return dayMonthYear.format(dateOf(day));
}

/** A name that fits where space is short; whole names stand in the tables. */
function shortened(text, most) {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('').trimEnd()}…`;
}

/** A key of a scenario, as words: `border_opening` is "Border opening". */
function spelt(key) {
  const spaced = key.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
