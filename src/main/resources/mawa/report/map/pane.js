// One map: a canvas that shows a variant on the day, or the difference of two. All maps share clock and zoom.

/** How large marks are at the present zoom; the legend draws them as large. */
let marksGrowth = 1;

/** Draws a whole map of a subject: a variant's number, or 'difference'. */
function drawMap(context, proj, subject, fixed) {
  drawUnder(context, proj, subject);
  drawMoving(context, proj, subject, fixed);
  drawOver(context, proj, subject, fixed);
}

function isOn(layer) {
  return !state.off.includes(layer);
}

/** The variant whose land is shown. */
function landOf(subject) {
  return subject === 'difference' ? state.b : subject;
}

/** What lies under the people. It changes only on days on which a place changes hands. */
function drawUnder(context, proj, subject) {
  // Each picture begins alike, whatever the one before has left set.
  context.save();
  context.fillStyle = look().ground;
  context.fillRect(0, 0, proj.width, proj.height);
  if (isOn('graticule')) {
    drawGraticule(context, proj);
  }
  if (isOn('control')) {
    drawControl(context, proj, landOf(subject), state.day);
  }
  if (isOn('roads')) {
    drawRoads(context, proj, landOf(subject));
  }
  context.restore();
}

/** People and strikes of the day. */
function drawMoving(context, proj, subject, fixed) {
  const { day, measure } = state;
  context.save();
  const seen = fixed.places.filter(p => p.x > -80 && p.y > -80 && p.x < proj.width + 80 && p.y < proj.height + 80);
  if (subject === 'difference') {
    const most = mostDifference(measure);
    if (isOn('people')) {
      seen.forEach(p => drawDifference(context, p.x, p.y, difference(measure, day, p.place), most, proj.growth));
    }
  } else {
    if (isOn('strikes') && byPlace(subject, 'strikes', statisticShown())) {
      seen.forEach(p => drawStrikes(context, p.x, p.y, recentStrikes(subject, day, p.place), at(subject, 'strikes', day, p.place), proj.growth));
    }
    // Crossings last, so that no camp hides who waits.
    seen.filter(p => !isCrossing(p.place)).forEach(p => drawPlace(context, p, subject, proj.growth));
    seen.filter(p => isCrossing(p.place)).forEach(p => drawPlace(context, p, subject, proj.growth));
  }
  context.restore();
}

/** What lies over the people: who holds each place, names, the chosen place, and the corners. */
function drawOver(context, proj, subject, fixed) {
  context.save();
  if (isOn('control')) {
    const today = holders(landOf(subject))[state.day];
    fixed.places.filter(p => !isCrossing(p.place)).forEach(p => drawHolder(context, p.x, p.y, today[p.place], proj.growth));
  }
  if (isOn('labels')) {
    fixed.labels.forEach(l => drawWord(context, l.text, l.left, l.baseline, isCamp(l.place) ? look().roofLine : look().ink, LABEL_SIZE,
      isCamp(l.place) || isCrossing(l.place) ? 600 : 400));
  }
  if (state.place >= 0) {
    const p = fixed.places.find(one => one.place === state.place);
    strokeCircle(context, p.x, p.y, 11 * Math.sqrt(proj.growth), look().ink, 2.2);
    strokeCircle(context, p.x, p.y, 11 * Math.sqrt(proj.growth) + 2.4, look().halo, 1.6);
  }
  if (fixed.frame) {
    const { left, top, width, height } = fixed.frame;
    context.strokeStyle = look().soft;
    context.lineWidth = 1;
    context.setLineDash([4, 3]);
    context.beginPath();
    context.rect(left, top, width, height);
    context.stroke();
    context.setLineDash([]);
  }
  drawCorners(context, proj);
  context.restore();
}

function drawPlace(context, p, variant, growth) {
  const figures = figuresOf(variant, state.day, p.place, state.measure);
  if (isCrossing(p.place)) {
    if (isOn('crossings')) {
      drawCrossing(context, p.x, p.y, figures, growth);
    }
  } else if (isCamp(p.place)) {
    if (isOn('camps')) {
      drawCamp(context, p.x, p.y, figures, growth);
    }
  } else if (isOn('people')) {
    drawPeople(context, p.x, p.y, figures, growth);
  }
}

/** What a map keeps until it is moved or resized: where places are, the largest first, and their names. */
function fixedParts(context, proj, framed = false) {
  const order = kept('drawing order', () => data.places.map((_, place) => place).sort((p, q) => weightOf(q) - weightOf(p)));
  const places = order.map(place => ({ place, x: proj.x(data.places[place].longitude), y: proj.y(data.places[place].latitude) }));
  return { places, frame: framed ? closeUpFrame(proj) : null, labels: layLabels(context, proj, place => radius(d3.max(shown(), variant => weightOf(place, variant)), proj.growth)) };
}

/** Where the close-up lies on a map. */
function closeUpFrame(proj) {
  const close = closeUp(proj.width, proj.height);
  const left = proj.x(close.longitude(0));
  const top = proj.y(close.latitude(0));
  return { left, top, width: proj.x(close.longitude(proj.width)) - left, height: proj.y(close.latitude(proj.height)) - top };
}

/** The title of a map of this subject. */
function subjectTitle(subject) {
  if (subject !== 'difference') {
    return variantLabel(subject);
  }
  return `${words.needs[state.measure]}: ${data.variants[state.b].name} minus ${data.variants[state.a].name}`;
}

/**
 * A map on the page.
 * @param letter A, B, or empty for the close-up
 * @param subjectOf gives what it shows: a variant's number, 'difference', or null for nothing
 */
function makePane(parent, letter, subjectOf) {
  const canvas = element('canvas', { class: 'mm-canvas', tabindex: '0', role: 'img' });
  const title = element('span', { class: 'mm-pane-title', dir: 'auto' });
  const badge = element('span', { class: 'mm-letter', 'aria-hidden': 'true' });
  const box = element('figure', { class: 'mm-pane' }, element('figcaption', {}, badge, title), element('div', { class: 'mm-canvas-box' }, canvas));
  parent.append(box);
  const context = canvas.getContext('2d');
  const zoom = letter ? makeZoom(canvas) : null;
  const project = (width, height) => letter ? projection(width, height) : closeUp(width, height);
  // What does not move is drawn once and laid under and over what does.
  const under = element('canvas').getContext('2d');
  const over = element('canvas').getContext('2d');
  let proj = null;
  let fixed = null;
  let heldThen = null;

  function measure() {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const width = canvas.clientWidth;
    const height = canvas.clientHeight;
    if (width === 0) {
      return false;
    }
    [context, under, over].forEach(c => {
      c.canvas.width = Math.round(width * ratio);
      c.canvas.height = Math.round(height * ratio);
      c.setTransform(ratio, 0, 0, ratio, 0, 0);
    });
    return true;
  }

  function draw(now) {
    const subject = subjectOf();
    box.hidden = subject === null;
    if (subject === null) {
      return;
    }
    if (!proj || has(now, 'zoom', 'size', 'view', 'a', 'b', 'dark')) {
      if (!measure()) {
        return;
      }
      proj = project(canvas.clientWidth, canvas.clientHeight);
      fixed = fixedParts(context, proj, letter !== '' && hasCloseUp());
      if (zoom) {
        marksGrowth = proj.growth;
        zoom.follow(proj);
      }
    }
    if (has(now, 'view', 'a', 'b', 'measure')) {
      const several = state.view === 'both' && letter !== '';
      badge.textContent = several ? letter : '';
      badge.hidden = !several;
      title.textContent = letter ? subjectTitle(subject) : `Close-up, around ${shortName(crowdedPart().place)}`;
      title.title = title.textContent;
    }
    const held = holders(landOf(subject))[state.day];
    if (held !== heldThen || has(now, 'zoom', 'size', 'view', 'a', 'b', 'measure', 'worlds', 'dark', 'off', 'place')) {
      heldThen = held;
      over.clearRect(0, 0, proj.width, proj.height);
      drawUnder(under, proj, subject);
      drawOver(over, proj, subject, fixed);
    }
    context.drawImage(under.canvas, 0, 0, proj.width, proj.height);
    drawMoving(context, proj, subject, fixed);
    context.drawImage(over.canvas, 0, 0, proj.width, proj.height);
    if (!state.playing) {
      canvas.setAttribute('aria-label', `Map, ${longDate(state.day)}: ${title.textContent}. The table of places below holds its figures.`);
    }
  }

  return {
    draw, canvas, project,
    subject: subjectOf,
    title: () => title.textContent,
    /** The place nearest to a point, if it is near enough. */
    placeAt(x, y) {
      const near = fixed && d3.least(fixed.places, p => Math.hypot(p.x - x, p.y - y));
      return near && Math.hypot(near.x - x, near.y - y) < 16 ? near.place : -1;
    },
    size: () => [canvas.clientWidth, canvas.clientHeight],
  };
}
