// One map: a canvas that shows a variant on the day, or the difference of two. All maps share clock and zoom.

/** How large marks are at the present zoom; the legend draws them as large. */
let marksGrowth = 1;

/** Draws a whole map; `kept` holds what does not change from day to day. */
function drawMap(context, proj, subject, fixed) {
  const { day, measure, off } = state;
  const on = layer => !off.includes(layer);
  const isDifference = subject === 'difference';
  const variant = isDifference ? state.b : subject;
  // Each picture begins alike, whatever the one before has left set.
  context.save();
  context.fillStyle = look().ground;
  context.fillRect(0, 0, proj.width, proj.height);
  if (on('graticule')) {
    drawGraticule(context, proj);
  }
  if (on('control')) {
    drawControl(context, proj, variant, day);
  }
  if (on('roads')) {
    drawRoads(context, proj, variant);
  }
  const seen = fixed.places.filter(p => p.x > -80 && p.y > -80 && p.x < proj.width + 80 && p.y < proj.height + 80);
  if (on('strikes') && !isDifference) {
    seen.forEach(p => drawStrikes(context, p.x, p.y, recentStrikes(variant, day, p.place), at(variant, 'strikes', day, p.place), proj.growth));
  }
  if (isDifference) {
    const most = mostDifference(measure);
    if (on('people')) {
      seen.forEach(p => drawDifference(context, p.x, p.y, difference(measure, day, p.place), most, proj.growth));
    }
  } else {
    // Crossings last, so that no camp hides who waits.
    seen.filter(p => !isCrossing(p.place)).forEach(p => drawPlace(context, p, variant, proj.growth, on));
    seen.filter(p => isCrossing(p.place)).forEach(p => drawPlace(context, p, variant, proj.growth, on));
  }
  if (on('control')) {
    const today = holders(variant)[day];
    seen.filter(p => !isCrossing(p.place)).forEach(p => drawHolder(context, p.x, p.y, today[p.place], proj.growth));
  }
  if (on('labels')) {
    fixed.labels.forEach(l => drawWord(context, l.text, l.left, l.baseline, isCamp(l.place) ? look().roofLine : look().ink, LABEL_SIZE,
        isCamp(l.place) || isCrossing(l.place) ? 600 : 400));
  }
  if (state.place >= 0) {
    const p = fixed.places.find(one => one.place === state.place);
    strokeCircle(context, p.x, p.y, 11 * Math.sqrt(proj.growth), look().ink, 2.2);
    strokeCircle(context, p.x, p.y, 11 * Math.sqrt(proj.growth) + 2.4, look().halo, 1.6);
  }
  drawCorners(context, proj);
  context.restore();
}

function drawPlace(context, p, variant, growth, on) {
  const figures = figuresOf(variant, state.day, p.place, state.measure);
  if (isCrossing(p.place)) {
    if (on('crossings')) {
      drawCrossing(context, p.x, p.y, figures, growth);
    }
  } else if (isCamp(p.place)) {
    if (on('camps')) {
      drawCamp(context, p.x, p.y, figures, growth);
    }
  } else if (on('people')) {
    drawPeople(context, p.x, p.y, figures, growth);
  }
}

/** What a map keeps until it is moved or resized: where places are, the largest first, and their names. */
function fixedParts(context, proj) {
  const order = kept('drawing order', () => data.places.map((_, place) => place).sort((p, q) => weightOf(q) - weightOf(p)));
  const places = order.map(place => ({ place, x: proj.x(data.places[place].longitude), y: proj.y(data.places[place].latitude) }));
  return { places, labels: layLabels(context, proj, place => radius(d3.max(shown(), variant => weightOf(place, variant)), proj.growth)) };
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
 * @param letter A, B, or empty where there is one map
 * @param subjectOf gives what it shows: a variant's number, or 'difference'
 */
function makePane(parent, letter, subjectOf) {
  const canvas = element('canvas', { class: 'mm-canvas', tabindex: '0', role: 'img' });
  const title = element('span', { class: 'mm-pane-title', dir: 'auto' });
  const badge = element('span', { class: 'mm-letter', 'aria-hidden': 'true' });
  const box = element('figure', { class: 'mm-pane' }, element('figcaption', {}, badge, title), element('div', { class: 'mm-canvas-box' }, canvas));
  parent.append(box);
  const context = canvas.getContext('2d');
  const zoom = makeZoom(canvas);
  let proj = null;
  let fixed = null;

  function measure() {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const width = canvas.clientWidth;
    const height = canvas.clientHeight;
    if (width === 0) {
      return false;
    }
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
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
      proj = projection(canvas.clientWidth, canvas.clientHeight);
      marksGrowth = proj.growth;
      fixed = fixedParts(context, proj);
      zoom.follow(proj);
    }
    if (has(now, 'view', 'a', 'b', 'measure')) {
      const several = state.view === 'both';
      badge.textContent = several ? letter : '';
      badge.hidden = !several;
      title.textContent = subjectTitle(subject);
      title.title = title.textContent;
    }
    drawMap(context, proj, subject, fixed);
    if (!state.playing) {
      canvas.setAttribute('aria-label', `Map, ${longDate(state.day)}: ${subjectTitle(subject)}. The table of places below holds its figures.`);
    }
  }

  return {
    draw, canvas,
    subject: subjectOf,
    /** The place nearest to a point, if it is near enough. */
    placeAt(x, y) {
      const near = fixed && d3.least(fixed.places, p => Math.hypot(p.x - x, p.y - y));
      return near && Math.hypot(near.x - x, near.y - y) < 16 ? near.place : -1;
    },
    size: () => [canvas.clientWidth, canvas.clientHeight],
  };
}
