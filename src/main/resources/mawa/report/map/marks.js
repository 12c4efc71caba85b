// The marks of the map, each drawn for one place on one day. Areas tell people: twice the area, twice the people.

function circle(context, x, y, r) {
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
}

function fillCircle(context, x, y, r, colour, alpha = 1) {
  if (r > 0) {
    context.globalAlpha = alpha;
    context.fillStyle = colour;
    circle(context, x, y, r);
    context.fill();
    context.globalAlpha = 1;
  }
}

function strokeCircle(context, x, y, r, colour, width, dash = []) {
  if (r > 0) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(dash);
    circle(context, x, y, r);
    context.stroke();
    context.setLineDash([]);
  }
}

/** A count that is not told: a small dotted ring. */
function drawWithheld(context, x, y) {
  strokeCircle(context, x, y, 3.2, look().soft, 1, [1.5, 1.5]);
}

/** Displaced people at a place: a disc for all of them, and in its middle one for those in need. */
function drawPeople(context, x, y, figures, growth) {
  if (figures.displaced === WITHHELD) {
    drawWithheld(context, x, y);
    return;
  }
  const r = radius(figures.displaced, growth);
  fillCircle(context, x, y, r, look().roof, 0.62);
  strokeCircle(context, x, y, r, look().roofLine, 0.8);
  fillCircle(context, x, y, radius(figures.need, growth), look().need, 0.85);
}

/** A camp: an outline for its places, a disc in it for those taken, and around it people in need. */
function drawCamp(context, x, y, figures, growth) {
  const outline = radius(figures.capacity, growth);
  if (figures.need > 0) {
    const outer = radius(figures.capacity + figures.need, growth);
    context.globalAlpha = 0.8;
    context.fillStyle = look().need;
    context.beginPath();
    context.arc(x, y, outer, 0, 2 * Math.PI);
    context.moveTo(x + outline, y);
    context.arc(x, y, outline, 0, 2 * Math.PI, true);
    context.fill();
    context.globalAlpha = 1;
  }
  fillCircle(context, x, y, outline, look().ground, 0.7);
  fillCircle(context, x, y, radius(figures.held, growth), look().roof, 0.7);
  strokeCircle(context, x, y, outline, look().roofLine, 1.6);
  if (outline === 0 && !(figures.need > 0)) {
    strokeCircle(context, x, y, 2.6, look().roofLine, 1.2);
  }
}

const BAR_HEIGHT = 7;
const LONGEST_BAR = 130;

/** A border crossing: a gate, and a bar for those who wait, whose area tells people as the circles' does. */
function drawCrossing(context, x, y, figures, growth) {
  const size = 3.6 + growth;
  context.fillStyle = look().ground;
  context.strokeStyle = look().ink;
  context.lineWidth = 1.6;
  context.beginPath();
  context.rect(x - size, y - size, 2 * size, 2 * size);
  context.fill();
  context.stroke();
  context.beginPath();
  context.moveTo(x, y - size);
  context.lineTo(x, y + size);
  context.stroke();
  if (figures.displaced === WITHHELD) {
    drawWithheld(context, x + size + 6, y);
    return;
  }
  const area = people => Math.PI * radius(people, growth) ** 2;
  const height = BAR_HEIGHT * Math.sqrt(growth);
  const length = Math.min(LONGEST_BAR * growth, area(figures.displaced) / height);
  if (length > 0) {
    const needed = figures.displaced > 0 ? Math.max(0, figures.need) / figures.displaced : 0;
    context.fillStyle = look().roof;
    context.fillRect(x + size + 2, y - height / 2, length, height);
    context.fillStyle = look().need;
    context.fillRect(x + size + 2, y - height / 2, length * Math.min(1, needed), height);
    context.strokeStyle = look().ink;
    context.lineWidth = 0.8;
    context.beginPath();
    context.rect(x + size + 2, y - height / 2, length, height);
    context.stroke();
  }
}

/** Strikes at a place: a grey disc for those of the last week, the older the less, and a darker one for those of the day. */
function drawStrikes(context, x, y, recent, today, growth) {
  fillCircle(context, x, y, strikeRadius(recent, growth), look().strikes, 0.17);
  fillCircle(context, x, y, strikeRadius(today, growth), look().strikes, 0.3);
}

function strikeRadius(strikes, growth) {
  return 1.6 * Math.sqrt(strikes) * growth;
}

/** Who holds a place, as a shape: none needs its colour to be told from another. */
function drawHolder(context, x, y, holder, growth) {
  const r = Math.min(4, 1.7 * Math.sqrt(growth) + 0.5);
  context.fillStyle = look().ink;
  context.strokeStyle = look().ink;
  context.lineWidth = 1;
  context.beginPath();
  if (holder === 'government') {
    context.rect(x - r, y - r, 2 * r, 2 * r);
  } else if (holder === 'turkish') {
    context.moveTo(x, y - r * 1.3);
    context.lineTo(x + r * 1.2, y + r * 0.9);
    context.lineTo(x - r * 1.2, y + r * 0.9);
    context.closePath();
  } else if (holder === 'contested') {
    context.moveTo(x - r, y - r);
    context.lineTo(x + r, y + r);
    context.moveTo(x + r, y - r);
    context.lineTo(x - r, y + r);
    context.lineWidth = 1.6;
    context.stroke();
    return;
  } else if (holder === 'foreign') {
    context.arc(x, y, r, 0, 2 * Math.PI);
    context.stroke();
    return;
  } else {
    context.arc(x, y, r * 0.9, 0, 2 * Math.PI);
  }
  context.fill();
}

const DIFFERENCE_SIZE = 0.85;

/** More or fewer people under the second policy: a disc of the difference, orange for more and blue for fewer. */
function drawDifference(context, x, y, value, most, growth) {
  if (value === null) {
    drawWithheld(context, x, y);
    return;
  }
  if (Math.abs(value) < 0.5) {
    return;
  }
  const colour = differenceColour(value / most);
  const r = Math.max(1.2, FULL_RADIUS * growth * Math.sqrt(Math.abs(value) / most) * DIFFERENCE_SIZE);
  fillCircle(context, x, y, r, colour, 0.78);
  strokeCircle(context, x, y, r, value > 0 ? look().more : look().less, 1);
}

/** From the ground's colour at zero to full blue or orange; `share` is −1 to 1. */
function differenceColour(share) {
  const strength = 0.25 + 0.75 * Math.sqrt(Math.min(1, Math.abs(share)));
  return d3.interpolateLab(look().ground, share > 0 ? look().more : look().less)(strength);
}
