// What happens when: strikes, people in need and policies at work, day by day, above the slider and in step with it.

const THUMB = 16; // of the slider, whose middle stands over its day
const STRIKES_HIGH = 34;
const NEED_HIGH = 34;
const POLICY_HIGH = 13;
const AXIS_HIGH = 20;

function makeStrip(parent) {
  const svg = d3.select(parent).append('svg').attr('class', 'mm-strip').attr('aria-hidden', 'true');
  const content = svg.append('g');
  const cursor = svg.append('line').attr('class', 'mm-cursor');
  let x = d3.scaleLinear();
  let height = 0;

  svg.on('pointerdown pointermove', event => {
    if (event.type === 'pointerdown' || event.buttons === 1) {
      go(x.invert(d3.pointer(event)[0]));
      event.preventDefault();
    }
  });

  function build() {
    const width = parent.clientWidth;
    x = d3.scaleLinear([0, Math.max(1, data.days - 1)], [THUMB / 2, width - THUMB / 2]);
    content.selectAll('*').remove();
    let y = strikesRow(content, x, 0);
    y = needRow(content, x, y + 6);
    y = policyRows(content, x, y + 4, width);
    axis(content, x, y);
    height = y + AXIS_HIGH;
    svg.attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
  }

  part(now => {
    if (has(now, 'size', 'view', 'a', 'b', 'measure', 'worlds', 'dark')) {
      build();
    }
    if (has(now, 'day', 'size', 'view')) {
      cursor.attr('x1', x(state.day)).attr('x2', x(state.day)).attr('y1', 0).attr('y2', height - AXIS_HIGH + 4);
    }
  });
}

/** Strikes a day: bars of the first variant, a line for the second; no row where none ever falls. */
function strikesRow(parent, x, top) {
  if (!shown().some(variant => happens(variant, 'strikes'))) {
    return top;
  }
  const of = v => ofWhole(v, 'strikes', statisticShown()) || new Float64Array(data.days);
  const y = d3.scaleLinear([0, d3.max(shown(), v => d3.max(of(v))) || 1], [top + STRIKES_HIGH, top + 10]);
  const wide = Math.max(1, x(1) - x(0) - 0.6);
  parent.selectAll('.mm-bar').data(of(state.a)).enter().append('rect').attr('class', 'mm-bar')
    .attr('x', (_, day) => x(day) - wide / 2).attr('width', wide).attr('y', y).attr('height', v => y(0) - y(v)).attr('fill', look().soft);
  if (state.view !== 'one') {
    parent.append('path').attr('fill', 'none').attr('stroke', look().lines[1]).attr('stroke-width', 1.4).attr('d', d3.line((_, day) => x(day), y).curve(d3.curveStepAfter)(of(state.b)));
  }
  rowName(parent, x, top, `Strikes a day${state.view === 'one' ? '' : ': bars A, line B'}`);
  return top + STRIKES_HIGH;
}

/** People in the chosen need, with a mark at the peak. */
function needRow(parent, x, top) {
  const of = v => ofWhole(v, state.measure, statisticShown());
  const drawn = shown().filter(of);
  if (drawn.length === 0) {
    return top;
  }
  const y = d3.scaleLinear([0, d3.max(drawn, v => d3.max(of(v))) || 1], [top + NEED_HIGH, top + 10]);
  parent.append('path').attr('fill', look().need).attr('opacity', 0.35).attr('d', d3.area((_, day) => x(day), y(0), y)(of(state.a)));
  drawn.forEach((v, i) => parent.append('path').attr('fill', 'none').attr('stroke', look().lines[i]).attr('stroke-width', 1.4)
    .attr('stroke-dasharray', i === 0 ? null : '5 3').attr('d', d3.line((_, day) => x(day), y)(of(v))));
  const peak = peakDay(state.a, state.measure);
  parent.append('path').attr('fill', look().ink).attr('d', d3.symbol(d3.symbolTriangle, 28)()).attr('transform', `translate(${x(peak)},${y(of(state.a)[peak]) - 5}) rotate(180)`);
  rowName(parent, x, top, `${words.needs[state.measure]}${state.view === 'one' ? '' : ': line A, dashes B'}`);
  return top + NEED_HIGH;
}

function policyRows(parent, x, top, width) {
  let y = top;
  shown().forEach((variant, i) => {
    data.variants[variant].policies.forEach(policy => {
      const left = x(Math.max(0, policy.from - 0.5));
      const right = x(Math.min(data.days - 1, policy.to + 0.5));
      parent.append('rect').attr('x', left).attr('y', y + 3).attr('width', Math.max(2, right - left)).attr('height', POLICY_HIGH - 6).attr('rx', 2).attr('fill', look().lines[i]).attr('opacity', 0.6);
      const name = `${state.view === 'one' ? '' : `${'AB'[i]}: `}${shortened(spelt(policy.name), 34)}`;
      const label = parent.append('text').attr('class', 'mm-small').attr('y', y + POLICY_HIGH - 3).text(name);
      const room = label.node().getComputedTextLength() + 6;
      // Beside its bar where there is room, else in it.
      const where = left > room ? [left - 4, 'end', null] : width - right > room ? [right + 4, 'start', null] : [left + 6, 'start', 'mm-inside'];
      label.attr('x', where[0]).attr('text-anchor', where[1]).classed('mm-inside', where[2] !== null);
      y += POLICY_HIGH;
    });
  });
  return y;
}

function rowName(parent, x, top, text) {
  parent.append('text').attr('class', 'mm-small').attr('x', x(0)).attr('y', top + 8).text(text);
}

/** Dates along the bottom: months, and weeks where there is room and the period is short. */
function axis(parent, x, top) {
  const room = x.range()[1] - x.range()[0];
  const time = d3.scaleUtc([dateOf(0), dateOf(Math.max(1, data.days - 1))], x.range());
  const ticks = time.ticks(Math.max(2, Math.floor(room / 90)));
  const group = parent.append('g').attr('transform', `translate(0,${top + 3})`);
  ticks.forEach(date => {
    const at = time(date);
    group.append('line').attr('x1', at).attr('x2', at).attr('y1', 0).attr('y2', 4).attr('stroke', look().soft);
    group.append('text').attr('class', 'mm-small').attr('x', at).attr('y', 13).attr('text-anchor', at < 20 ? 'start' : at > room - 20 ? 'end' : 'middle').text(dayMonth.format(date));
  });
}
