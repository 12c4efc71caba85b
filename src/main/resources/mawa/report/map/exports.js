// What leaves the page: a link with all choices, the view as a picture, and the data shown as a table.

const SHEET_MARGIN = 18;
const SHEET_RATIO = 2;

function makeExports(parent, panes) {
  const status = element('span', { class: 'mm-said', role: 'status' });
  const address = element('input', { type: 'text', class: 'mm-address', readonly: true, 'aria-label': 'Link to this view', hidden: true });
  parent.append(
    button('Copy link', 'A link to this day, these policies and this part of the map', () => copyLink(status, address)),
    button('Save PNG', 'The maps as a picture', () => savePng(panes)),
    button('Save SVG', 'The maps as a drawing that can be edited', () => saveSvg(panes)),
    button('Save CSV', 'The table of places on this day', saveCsv), status, address);
}

function copyLink(status, address) {
  const text = location.href.replace(/#.*$/, '') + link();
  const shownInstead = () => {
    address.hidden = false;
    address.value = text;
    address.select();
    say(status, 'The link, to be copied:');
  };
  try {
    history.replaceState(null, '', link());
  } catch (refused) {
    // Some browsers keep the address of a local file as it is; the link works all the same.
  }
  if (navigator.clipboard) {
    navigator.clipboard.writeText(text).then(() => { address.hidden = true; say(status, 'Link copied.'); }, shownInstead);
  } else {
    shownInstead();
  }
}

/** A whole sheet: title, maps, legend and where it all comes from. `begin` gives a context for a part of it. */
function layOut(panes, begin) {
  const maps = panes.filter(p => p.subject() !== null);
  const [width, height] = maps[0].size();
  const inner = maps.length * width + (maps.length - 1) * SHEET_MARGIN;
  const whole = { width: inner + 2 * SHEET_MARGIN, height: 0 };
  const legendHigh = drawLegend(begin(1, 1).context, 0, 0, inner, true);
  whole.height = SHEET_MARGIN + 44 + 22 + height + 8 + legendHigh + 34;
  const page = begin(whole.width, whole.height, 0, 0);
  const c = page.context;
  c.fillStyle = look().ground;
  c.fillRect(0, 0, whole.width, whole.height);
  c.font = font(17, 600);
  drawWord(c, fitted(c, shortened(data.title, 200), inner), SHEET_MARGIN, SHEET_MARGIN + 16, look().ink, 17, 600);
  drawWord(c, `${longDate(state.day)} · ${words.needs[state.measure]} · ${state.worlds === 'one' ? `replicate ${data.medianReplicate}, the median replicate` : `median of ${data.variants[state.a].replicates} replicates`}`, SHEET_MARGIN, SHEET_MARGIN + 35, look().soft, 12.5);
  const top = SHEET_MARGIN + 44 + 22;
  maps.forEach((pane, i) => {
    const left = SHEET_MARGIN + i * (width + SHEET_MARGIN);
    const letter = state.view === 'both' ? `${'AB'[i]}  ` : '';
    c.font = font(12.5, 600);
    drawWord(c, fitted(c, letter + shortened(pane.title(), 200), width), left, top - 7, look().ink, 12.5, 600);
    // Maps beside one another are equally large.
    const map = begin(width, height, left, top);
    const proj = pane.project(width, height);
    drawMap(map.context, proj, pane.subject(), fixedParts(map.context, proj, i === 0 && hasCloseUp()));
    map.end();
  });
  drawLegend(c, SHEET_MARGIN, top + height + 8, inner);
  drawWord(c, `${words.status[data.dataStatus]}. Not a forecast. Scenario ${data.id} (${data.hash}), made with Mawa.`, SHEET_MARGIN, whole.height - 14, look().soft, 10.5);
  page.end();
  return { ...whole, page };
}

/** Draws with light colours, whatever the screen has: what is saved is printed. */
function inLight(work) {
  const { dark } = state;
  state.dark = false;
  try {
    work();
  } finally {
    state.dark = dark;
  }
}

function savePng(panes) {
  inLight(() => {
    const sheets = [];
    const begin = (width, height, left, top) => {
      const canvas = element('canvas', { width: Math.round(width * SHEET_RATIO), height: Math.round(height * SHEET_RATIO) });
      const context = canvas.getContext('2d');
      context.scale(SHEET_RATIO, SHEET_RATIO);
      return { canvas, context, end: () => sheets.push({ canvas, left, top }) };
    };
    const { page } = layOut(panes, begin);
    const context = page.canvas.getContext('2d');
    context.setTransform(1, 0, 0, 1, 0, 0);
    sheets.filter(s => s.canvas !== page.canvas).forEach(s => context.drawImage(s.canvas, s.left * SHEET_RATIO, s.top * SHEET_RATIO));
    page.canvas.toBlob(blob => save(blob, 'png'));
  });
}

function saveSvg(panes) {
  inLight(() => {
    const sheets = [];
    const begin = (width, height, left, top) => {
      const context = svgContext(width, height);
      return { context, end: () => sheets.push(context.markup(left, top)) };
    };
    const { width, height } = layOut(panes, begin);
    // The page was begun first but ended last: it lies under its maps.
    const svg = `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${sheets.pop()}${sheets.join('')}</svg>\n`;
    save(new Blob([svg], { type: 'image/svg+xml' }), 'svg');
  });
}

/** The table of the day: every place with the values on show; what may not be told is empty. */
function saveCsv() {
  const columns = placeColumns();
  // A field that begins like a formula is kept from being one by a quote mark, as spreadsheets know it.
  const field = value => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  const head = ['date', 'place', 'name', 'kind', 'heldBy', ...columns.map(c => `${c.key} ${data.variants[c.variant].name}`)];
  const rows = data.places.map((place, p) => [isoDate(state.day), place.id, place.name, place.kind, holders(state.a)[state.day][p],
    ...columns.map(c => { const v = placeValue(c, p); return v === null || v === WITHHELD ? '' : v; })]);
  save(new Blob([[head, ...rows].map(row => row.map(field).join(',')).join('\n') + '\n'], { type: 'text/csv' }), 'csv');
}

/** Gives a file to the reader; its name tells scenario and day. */
function save(blob, extension) {
  const address = URL.createObjectURL(blob);
  const name = data.id.replace(/[^\w-]+/g, '_').slice(0, 60);
  const anchor = element('a', { href: address, download: `${name}-${isoDate(state.day)}-map.${extension}` });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
