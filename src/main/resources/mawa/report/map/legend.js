// What the marks mean, drawn with the marks' own code: under the maps, and in every saved picture.

const ROW = 34;
const LEGEND_RADIUS = 13;
const LEGEND_TEXT = 11.5;

/** The marks on show, each with its words: pairs of a width and a way to draw it. */
function legendItems(context) {
  const on = layer => !state.off.includes(layer);
  const growth = marksGrowth;
  const value = niceStep(mostPeople() * (LEGEND_RADIUS / (FULL_RADIUS * growth)) ** 2);
  const items = [];
  const add = (width, text, draw) => {
    context.font = font(LEGEND_TEXT);
    items.push({ width: width + 7 + context.measureText(text).width + 18, draw: (x, y) => {
      draw(x + width / 2, y);
      drawWord(context, text, x + width + 7, y + 4, look().ink, LEGEND_TEXT);
    } });
  };
  if (state.view === 'difference') {
    const most = mostDifference(state.measure);
    const told = niceStep(most * Math.min(1, LEGEND_RADIUS / (FULL_RADIUS * growth * DIFFERENCE_SIZE)) ** 2);
    const what = words.measures[state.measure];
    if (on('people')) {
      add(30, `${count(told)} more ${what} under B`, (x, y) => drawDifference(context, x, y, told, most, growth));
      add(30, `${count(told)} fewer`, (x, y) => drawDifference(context, x, y, -told, most, growth));
    }
  } else {
    if (on('people')) {
      const need = state.measure === 'displacedPeople' ? 0 : value / 3;
      add(2 * radius(value, growth), `${count(value)} displaced people${need ? `, a third of them ${words.measures[state.measure]}` : ''}`,
        (x, y) => drawPeople(context, x, y, { displaced: value, need }, growth));
    }
    if (on('camps') && data.places.some(p => p.kind === 'camp')) {
      const need = state.measure === 'displacedPeople' ? 0 : value / 2;
      add(2 * radius(value + need, growth), `camp of ${count(value)} places, two thirds taken${need ? `; around it, people ${words.measures[state.measure]}` : ''}`,
        (x, y) => drawCamp(context, x, y, { capacity: value, held: value * 2 / 3, need }, growth));
    }
    if (on('crossings') && data.places.some(p => p.kind === 'borderCrossing')) {
      const waiting = niceStep(value / 2);
      const bar = Math.PI * radius(waiting, growth) ** 2 / (BAR_HEIGHT * Math.sqrt(growth));
      add(18 + bar, `crossing, ${count(waiting)} people waiting`, (x, y) => drawCrossing(context, x - bar / 2, y, { displaced: waiting, need: 0 }, growth));
    }
    if (on('strikes')) {
      const strikes = niceStep((LEGEND_RADIUS / strikeRadius(1, growth)) ** 2);
      add(2 * strikeRadius(strikes, growth), `${count(strikes)} strikes in a week, a quarter of them that day; older ones fade`, (x, y) => drawStrikes(context, x, y, strikes, strikes / 4, growth));
    }
  }
  if (on('people') && data.smallestPublishedCount > 1) {
    add(8, `${words.withheld(data.smallestPublishedCount)} people: not told`, (x, y) => drawWithheld(context, x, y));
  }
  if (on('control')) {
    heldBy().forEach(holder => add(18, words.holders[holder], (x, y) => {
      fillCircle(context, x, y, 9, look().holders[holder], CONTROL_TINT * 2);
      drawHolder(context, x, y, holder, 1.6);
    }));
  }
  if (on('roads') && data.variants.some((_, v) => roadPeople(v))) {
    add(26, 'road: the wider, the more people moved along it in the whole period', (x, y) => {
      context.strokeStyle = look().road;
      context.lineCap = 'round';
      context.lineWidth = 5;
      line(context, x - 12, y, x + 12, y);
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
  let rowHeight = ROW;
  for (const item of legendItems(context)) {
    if (x > left && x + item.width > left + width) {
      x = left;
      y += rowHeight;
    }
    if (!dry) {
      item.draw(x, y);
    }
    x += item.width;
  }
  return y + ROW / 2 - top;
}

function makeLegend(parent) {
  const canvas = element('canvas', { class: 'mm-legend', 'aria-hidden': 'true' });
  const inWords = element('p', { class: 'mm-hidden' });
  parent.append(canvas, inWords);
  const context = canvas.getContext('2d');
  part(now => {
    if (!has(now, 'size', 'zoom', 'view', 'measure', 'off', 'dark', 'a', 'b', 'worlds')) {
      return;
    }
    const width = canvas.parentElement.clientWidth;
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const height = drawLegend(context, 0, 0, width, true);
    canvas.style.height = `${height}px`;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    drawLegend(context, 0, 0, width);
    say(inWords, `Circles tell displaced people by their area; the inner one those ${words.measures[state.measure]}. Rings are camps: the outline tells their places, the disc in it those taken.`);
  });
}
