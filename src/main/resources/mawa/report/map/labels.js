// Names on the map: the places that matter most first, none over another. They are laid out anew when the map is moved or
// resized, not from day to day, so that names stand still while time runs.

const LABEL_SIZE = 11;
const LONGEST_LABEL = 26;
/** The marks that no name may lie on, unless it is their own. */
const KEPT_CLEAR = 40;
const CORE = 4;
/** One name to so many square points, at most. */
const ROOM_FOR_A_NAME = 7500;

/** The largest circle that a name keeps clear of; beyond it the name may lie on its own circle. */
const MOST_CLEARANCE = 15;

/** Places in the order in which they get names. */
function labelOrder() {
  return kept('label order', () => {
    const rank = place => (isCrossing(place) && crossingsUsed().has(place) ? 1e12 : 0) + weightOf(place) * 10 + Math.max(0, data.places[place].population);
    return data.places.map((_, place) => place).filter(place => data.places[place].kind !== 'checkpoint').sort((p, q) => rank(q) - rank(p));
  });
}

/** Crossings where somebody waited under some variant; the others are marked, but named only where there is room. */
function crossingsUsed() {
  return kept('crossings used', () => new Set(data.places.map((_, place) => place).filter(place => isCrossing(place) && weightOf(place) > 0)));
}

/** A name as it stands on the map: what a camp's or a crossing's mark says already is left out. */
function shortName(place) {
  const { name, kind } = data.places[place];
  const cut = name.replace(/\s*\([^()]*\)/g, '');
  const bare = kind === 'camp' ? cut.replace(/\s+camps?(\s+clusters?)?\s*$/i, '') : cut.replace(/\s+-\s+.*$/, '');
  return shortened(bare.trim() || name, LONGEST_LABEL);
}

/** The names that fit: for each the place, its text and the left end of its baseline. */
function layLabels(context, proj, clearanceOf) {
  const taken = [...corners(context, proj)];
  const out = [];
  context.font = font(LABEL_SIZE);
  const free = box => box.left >= 2 && box.top >= 2 && box.right <= proj.width - 2 && box.bottom <= proj.height - 2
      && !taken.some(t => box.left < t.right && t.left < box.right && box.top < t.bottom && t.top < box.bottom);
  const most = proj.width * proj.height / ROOM_FOR_A_NAME;
  const cores = labelOrder().slice(0, KEPT_CLEAR).map(place => ({ place, x: proj.x(data.places[place].longitude), y: proj.y(data.places[place].latitude) }));
  const clear = (box, place) => cores.every(c => c.place === place || c.x < box.left - CORE || c.x > box.right + CORE || c.y < box.top - CORE || c.y > box.bottom + CORE);
  for (const place of labelOrder()) {
    if (out.length >= most) {
      break;
    }
    const x = proj.x(data.places[place].longitude);
    const y = proj.y(data.places[place].latitude);
    if (x < 0 || y < 0 || x > proj.width || y > proj.height) {
      continue;
    }
    const text = shortName(place);
    const width = context.measureText(text).width;
    const gap = Math.min(MOST_CLEARANCE, clearanceOf(place)) + 3;
    const spots = [[x + gap, y + 4], [x - gap - width, y + 4], [x - width / 2, y - gap - 2], [x - width / 2, y + gap + 9],
      [x + gap * 0.7, y - gap * 0.7], [x + gap * 0.7, y + gap * 0.7 + 8], [x - gap * 0.7 - width, y - gap * 0.7], [x - gap * 0.7 - width, y + gap * 0.7 + 8]];
    // Who waits stands to the right of a crossing, so its name goes to the left where it can.
    for (const [left, baseline] of isCrossing(place) ? [spots[1], ...spots] : spots) {
      const box = { left: left - 2, right: left + width + 2, top: baseline - LABEL_SIZE, bottom: baseline + 4 };
      if (free(box) && clear(box, place)) {
        taken.push(box);
        out.push({ place, text, left, baseline });
        break;
      }
    }
  }
  return out;
}

/** As much of a text as fits into a width, with an ellipsis where it was cut; in the context's present type. */
function fitted(context, text, width) {
  let letters = [...text].length;
  let cut = text;
  while (letters > 1 && context.measureText(cut).width > width) {
    letters--;
    cut = shortened(text, letters);
  }
  return cut;
}

/** A word with a rim of the ground's colour, in whatever direction it is written. */
function drawWord(context, text, x, y, colour, size = LABEL_SIZE, weight = 400, align = 'left') {
  context.font = font(size, weight);
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = look().halo;
  context.fillStyle = colour;
  const isolated = `\u2068${text}\u2069`;
  context.strokeText(isolated, x, y);
  context.fillText(isolated, x, y);
}
