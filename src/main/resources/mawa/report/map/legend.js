// What the marks mean, drawn with the marks' own code: under the maps, and in every saved picture.

const ROW = 34;
const LEGEND_RADIUS = 13;
const LEGEND_TEXT = 11.5;

/** The marks on show, each with its words, its width and a way to draw it around a point. */
function legendItems() {
  const on = layer => !state.off.includes(layer);
  const growth = marksGrowth;
  const value = niceStep(mostPeople() * (LEGEND_RADIUS / (FULL_RADIUS * growth)) ** 2);
  const items = [];
  const add = (width, text, draw) => items.push({ width, text, draw });
  if (state.view === 'difference') {
    const most = mostDifference(state.measure);
    const told = niceStep(most * Math.min(1, LEGEND_RADIUS / (FULL_RADIUS * growth * DIFFERENCE_SIZE)) ** 2);
    const what = words.measures[state.measure];
    if (on('people')) {
      add(30, `${count(told)} more ${what} under B`, (c, x, y) => drawDifference(c, x, y, told, most, growth));
      add(30, `${count(told)} fewer`, (c, x, y) => drawDifference(c, x, y, -told, most, growth));
    }
  } else {
    if (on('people')) {
      const need = state.measure === 'displacedPeople' ? 0 : value / 3;
      add(2 * radius(value, growth), `${count(value)} displaced people${need ? `, a third of them ${words.measures[state.measure]}` : ''}`,
        (c, x, y) => drawPeople(c, x, y, { displaced: value, need }, growth));
    }
    if (on('camps') && data.places.some(p => p.kind === 'camp')) {
      const need = state.measure === 'displacedPeople' ? 0 : value / 2;
      add(2 * radius(value + need, growth), `camp of ${count(value)} places, two thirds taken${need ? `; around it, people ${words.measures[state.measure]}` : ''}`,
        (c, x, y) => drawCamp(c, x, y, { capacity: value, held: value * 2 / 3, need }, growth));
    }
    if (on('crossings') && data.places.some(p => p.kind === 'borderCrossing')) {
      const waiting = niceStep(value / 2);
      const bar = Math.PI * radius(waiting, growth) ** 2 / (BAR_HEIGHT * Math.sqrt(growth));
      add(18 + bar, `crossing, ${count(waiting)} people waiting`, (c, x, y) => drawCrossing(c, x - bar / 2, y, { displaced: waiting, need: 0 }, growth));
    }
    if (on('strikes')) {
      const strikes = niceStep((LEGEND_RADIUS / strikeRadius(1, growth)) ** 2);
      add(2 * strikeRadius(strikes, growth), `${count(strikes)} strikes in a week, a quarter of them that day; older ones fade`, (c, x, y) => drawStrikes(c, x, y, strikes, strikes / 4, growth));
    }
  }
  if (on('people') && data.smallestPublishedCount > 1) {
    add(8, `${words.withheld(data.smallestPublishedCount)} people: not told`, (c, x, y) => drawWithheld(c, x, y));
  }
  if (on('control')) {
    heldBy().forEach(holder => add(18, words.holders[holder], (c, x, y) => {
      fillCircle(c, x, y, 9, look().holders[holder], CONTROL_TINT * 2);
      drawHolder(c, x, y, holder, 1.6);
    }));
  }
  if (on('roads') && data.variants.some((_, v) => roadPeople(v))) {
    add(26, 'road: the wider, the more people moved along it in the whole period', (c, x, y) => {
      c.strokeStyle = look().road;
      c.lineCap = 'round';
      c.lineWidth = 5;
      line(c, x - 12, y, x + 12, y);
    });
  }
  return items;
}

/** Who holds any place on any day. */
function heldBy() {
  return kept('held by', () => Object.keys(words.holders).filter(holder => data.variants.some((_, v) => holders(v).some(today =>
    today.some((name, place) => name === holder && !isCrossing(place))))));
}

/** Draws the legend into a width and says how high it is; with `dry` it only says so. */
function drawLegend(context, left, top, width, dry = false) {
  let x = left;
  let y = top + ROW / 2;
  for (const item of legendItems()) {
    context.font = font(LEGEND_TEXT);
    const text = fitted(context, item.text, width - item.width - 7);
    const wide = item.width + 7 + context.measureText(text).width + 18;
    if (x > left && x + wide > left + width) {
      x = left;
      y += ROW;
    }
    if (!dry) {
      item.draw(context, x + item.width / 2, y);
      drawWord(context, text, x + item.width + 7, y + 4, look().ink, LEGEND_TEXT);
    }
    x += wide;
  }
  return y + ROW / 2 - top;
}

/** The legend on the page: a small canvas for each mark, its words as text. */
function makeLegend(parent) {
  const list = element('ul', { class: 'mm-legend', 'aria-label': 'What the marks mean' });
  parent.append(list);
  part(now => {
    if (!has(now, 'size', 'zoom', 'view', 'measure', 'off', 'dark', 'a', 'b', 'worlds')) {
      return;
    }
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    list.replaceChildren(...legendItems().map(item => {
      const width = Math.ceil(item.width) + 2;
      const canvas = element('canvas', { width: Math.round(width * ratio), height: Math.round(ROW * ratio), 'aria-hidden': 'true' });
      canvas.style.width = `${width}px`;
      canvas.style.height = `${ROW}px`;
      const context = canvas.getContext('2d');
      context.scale(ratio, ratio);
      item.draw(context, width / 2, ROW / 2);
      return element('li', {}, canvas, element('span', {}, item.text));
    }));
  });
}
