// One place over the whole period, under the variants on show.

const CURVE_WIDE = 330;
const CURVE_HIGH = 92;

/** What is drawn of a place of some kind: a table and its words, the bounds of a band where there are some, a limit. */
function curvesOf(place) {
  const camp = isCamp(place);
  return [
    camp ? { key: 'peopleHoldingACampPlace', text: 'People holding a place in the camp', limit: 'campPlaces' } : { key: 'displacedPeople', text: isCrossing(place) ? 'People waiting' : 'Displaced people here' },
    state.measure === 'displacedPeople' ? { key: 'peopleWithoutShelter', text: words.needs.peopleWithoutShelter } : { key: state.measure, text: words.needs[state.measure] },
    ...camp || isCrossing(place) ? [] : [{ key: 'peoplePresent', text: 'Everybody present, residents too' }],
    { key: 'strikes', text: 'Strikes a day', bars: true },
  ].filter(curve => byPlace(state.a, curve.key, 'p50') && (curve.key !== 'strikes' || shown().some(v => d3.max(d3.range(data.days), d => at(v, 'strikes', d, place)) > 0)));
}

function makeCurves(parent) {
  const name = element('h3', { dir: 'auto' });
  const what = element('p', { class: 'mm-note' });
  const charts = element('div', {});
  const box = element('div', { class: 'mm-place', role: 'region', 'aria-label': 'The chosen place' }, element('div', { class: 'mm-place-head' }, name, button('Close', 'Show all places again (Escape)', () => change({ place: -1 }))), what, charts);
  parent.append(box);
  let moving = [];

  part(now => {
    box.hidden = state.place < 0;
    if (state.place < 0) {
      return;
    }
    if (has(now, 'place', 'view', 'a', 'b', 'measure', 'worlds', 'dark')) {
      const place = data.places[state.place];
      say(name, place.name);
      charts.replaceChildren();
      moving = curvesOf(state.place).map(curve => drawCurve(charts, curve, state.place));
    }
    const place = data.places[state.place];
    const holder = holders(state.a)[state.day][state.place];
    say(what, [words.kinds[place.kind], place.subdistrict, isCrossing(state.place) ? '' : words.holders[holder]].filter(Boolean).join(' · '));
    moving.forEach(move => move());
  });
}

/** Draws one curve for each variant; gives what moves its cursor and tells its values. */
function drawCurve(parent, curve, place) {
  const value = (variant, day, statistic) => {
    const v = at(variant, curve.key, day, place, statistic);
    return v === null || v === WITHHELD ? NaN : v;
  };
  const days = d3.range(data.days);
  const limit = variant => curve.limit ? days.map(d => at(variant, curve.limit, d, place)) : [];
  const banded = variant => byPlace(variant, curve.key, 'p05') && data.variants[variant].replicates >= LEAST_FOR_INTERVALS && state.worlds === 'median' && state.view === 'one';
  const most = d3.max(shown(), v => Math.max(d3.max(days, d => value(v, d, banded(v) ? 'p95' : statisticShown())) || 0, d3.max(limit(v)) || 0)) || 1;
  const x = d3.scaleLinear([0, Math.max(1, data.days - 1)], [44, CURVE_WIDE - 8]);
  const y = d3.scaleLinear([0, most], [CURVE_HIGH - 16, 6]).nice();
  const heading = element('p', { class: 'mm-curve-name' });
  const svg = d3.create('svg').attr('class', 'mm-curve').attr('viewBox', `0 0 ${CURVE_WIDE} ${CURVE_HIGH}`).attr('role', 'img').attr('aria-label', `${curve.text}, day by day`);
  y.ticks(3).forEach(tick => {
    svg.append('line').attr('x1', x(0)).attr('x2', CURVE_WIDE - 8).attr('y1', y(tick)).attr('y2', y(tick)).attr('stroke', look().faint).attr('stroke-width', 0.7);
    svg.append('text').attr('class', 'mm-small').attr('x', 40).attr('y', y(tick) + 3.5).attr('text-anchor', 'end').text(whole.format(tick));
  });
  const time = d3.scaleUtc([dateOf(0), dateOf(Math.max(1, data.days - 1))], x.range());
  time.ticks(4).forEach(date => svg.append('text').attr('class', 'mm-small').attr('x', time(date)).attr('y', CURVE_HIGH - 3).attr('text-anchor', time(date) > CURVE_WIDE - 30 ? 'end' : 'middle').text(dayMonth.format(date)));
  shown().forEach((variant, i) => {
    const colour = look().lines[i];
    if (banded(variant)) {
      const told = d => !Number.isNaN(value(variant, d, 'p05')) && !Number.isNaN(value(variant, d, 'p95'));
      svg.append('path').attr('fill', colour).attr('opacity', 0.18).attr('d', d3.area(d => x(d), d => y(value(variant, d, 'p05')), d => y(value(variant, d, 'p95'))).defined(told)(days));
    }
    if (curve.limit) {
      svg.append('path').attr('fill', 'none').attr('stroke', colour).attr('stroke-width', 1).attr('stroke-dasharray', '2 3').attr('d', d3.line(d => x(d), d => y(limit(variant)[d])).curve(d3.curveStepAfter)(days));
    }
    svg.append('path').attr('fill', 'none').attr('stroke', colour).attr('stroke-width', 1.6).attr('stroke-dasharray', i === 0 ? null : '5 3')
      .attr('d', d3.line(d => x(d), d => y(value(variant, d))).defined(d => !Number.isNaN(value(variant, d))).curve(curve.bars ? d3.curveStep : d3.curveLinear)(days));
  });
  const cursor = svg.append('line').attr('class', 'mm-cursor').attr('y1', 4).attr('y2', CURVE_HIGH - 16);
  svg.on('pointerdown', event => go(x.invert(d3.pointer(event)[0])));
  parent.append(heading, svg.node());
  return () => {
    cursor.attr('x1', x(state.day)).attr('x2', x(state.day));
    const told = shown().map((v, i) => `${state.view === 'one' ? '' : `${'AB'[i]} `}${curve.bars ? tenths.format(at(v, curve.key, state.day, place)) : placeCount(at(v, curve.key, state.day, place))}${curve.limit ? ` of ${count(at(v, curve.limit, state.day, place))} places` : ''}`);
    say(heading, `${curve.text}: ${told.join(', ')}`);
  };
}
