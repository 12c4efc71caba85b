// Puts the map together on the page and starts it.

/** Below this width maps stand one above the other, so the page begins with one. */
const NARROW = 640;

function start(mount) {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  state.dark = dark.matches;
  state.speed = matchMedia('(prefers-reduced-motion: reduce)').matches ? SPEEDS[0] : state.speed;
  if (data.variants.length > 1 && mount.clientWidth > NARROW) {
    state.view = 'both';
  }
  state.measure = firstNeed();
  state.day = peakDay(happens(0, state.measure) ? 0 : state.b, state.measure);

  const bar = element('div', { class: 'mm-bar' });
  const maps = element('div', { class: 'mm-maps' });
  const under = element('div', { class: 'mm-under' });
  const time = element('div', { class: 'mm-time' });
  const side = element('div', { class: 'mm-side' });
  const actions = element('div', { class: 'mm-actions' });
  const campsBox = element('div', { class: 'mm-camps-box' });
  const more = element('div', { class: 'mm-more' });
  const main = element('div', { class: 'mm-main-column' }, maps, time, under, actions);
  mount.append(element('div', { class: 'mm-body' }, bar, main, side, campsBox, more));

  makeControls(bar);
  const panes = [
    makePane(maps, 'A', () => state.view === 'difference' ? 'difference' : state.a),
    makePane(maps, 'B', () => state.view === 'both' ? state.b : null),
    makePane(maps, '', () => !hasCloseUp() || mount.clientWidth <= NARROW ? null : state.view === 'difference' ? 'difference' : state.a),
  ];
  part(now => {
    maps.classList.toggle('mm-two', panes.filter(pane => pane.subject() !== null).length > 1);
    panes.forEach(pane => pane.draw(now));
  });
  makeZoomButtons(maps);
  makeHints(panes);
  makePlayer(time, stripOf());
  makeLegend(under);
  makeLayers(under);
  makeExports(actions, panes);
  makeCurves(side);
  makeFigures(side);
  makeCamps(campsBox);
  makePlaceTable(more);
  makeKeys(mount, more);
  if (data.variantsLeftOut > 0) {
    more.append(element('p', { class: 'mm-note' }, `The map holds ${data.variants.length} variants; ${data.variantsLeftOut} more would make this page too heavy, or have no runs.`));
  }
  announce(mount);

  dark.addEventListener('change', () => { change({ dark: dark.matches }); });
  new ResizeObserver(() => change({ size: {} })).observe(mount);
  addEventListener('hashchange', () => follow(location.hash) && mount.scrollIntoView());
  if (follow(location.hash)) {
    mount.scrollIntoView();
  }
  drawAnew();
}

function stripOf() {
  const box = element('div', { class: 'mm-strip-box' });
  makeStrip(box);
  return box;
}

/** Tells screen readers the day and its first figures once the clock rests. */
function announce(mount) {
  const live = element('p', { class: 'mm-hidden', 'aria-live': 'polite' });
  mount.append(live);
  let waiting = 0;
  part(now => {
    mount.dataset.day = isoDate(state.day);
    if (state.playing || !has(now, 'day', 'playing', 'a', 'b', 'view', 'measure')) {
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const told = shown().map((variant, i) => `${state.view === 'one' ? '' : `${'AB'[i]}: `}${words.figures.displacedPeople} ${figureWords({ variant, block: 'whole' }, 'displacedPeople', state.day).join(' ')}, ${words.measures[state.measure]} ${figureWords({ variant, block: 'whole' }, state.measure, state.day).join(' ')}`);
      say(live, `${longDate(state.day)}. ${told.join('. ')}.`);
    }, 400);
  });
}

const mount = document.getElementById('map');
if (mount && data.variants.length > 0) {
  start(mount);
}
