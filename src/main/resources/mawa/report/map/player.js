// The clock: a slider, play and pause, a step to either side, a speed, and a jump to the peak.

const SPEEDS = [1, 2, 5, 10, 20];

function makePlayer(parent, strip) {
  const play = button('Play', 'Play or pause (space)', togglePlay);
  play.classList.add('mm-play');
  const date = element('output', { class: 'mm-date' });
  const slider = element('input', { type: 'range', min: 0, max: Math.max(0, data.days - 1), step: 1, class: 'mm-slider', 'aria-label': 'Day', input: event => go(Number(event.target.value)) });
  const speed = select('Speed', SPEEDS.map(s => [s, `${s} ${s === 1 ? 'day' : 'days'} a second`]), value => change({ speed: Number(value) }));
  parent.append(
    element('div', { class: 'mm-clock' },
      button('Start', 'First day (Home)', () => go(0)), button('◂', 'A day back (left arrow)', () => go(state.day - 1)), play,
      button('▸', 'A day on (right arrow)', () => go(state.day + 1)), button('End', 'Last day (End)', () => go(data.days - 1)),
      button('Peak', `Jump to the day with most people in the chosen need (J)`, toPeak), date, speed.box),
    strip, slider);
  parent.querySelectorAll('.mm-button').forEach(b => { if ('◂▸'.includes(b.textContent)) { b.setAttribute('aria-label', b.title); } });

  part(now => {
    if (has(now, 'day')) {
      slider.value = state.day;
      slider.setAttribute('aria-valuetext', longDate(state.day));
      say(date, longDate(state.day));
    }
    if (has(now, 'speed')) {
      speed.list.value = state.speed;
    }
    if (has(now, 'playing')) {
      say(play, state.playing ? 'Pause' : 'Play');
      if (state.playing) {
        run();
      }
    }
  });
}

function togglePlay() {
  // At the end there is nothing left to play, so it begins again.
  change(state.playing ? { playing: false } : { playing: true, day: state.day >= data.days - 1 ? 0 : state.day });
}

function toPeak() {
  change({ playing: false });
  const other = state.view === 'difference' || state.view === 'both' && !happens(state.a, state.measure);
  go(peakDay(other ? state.b : state.a, state.measure));
}

/** Goes on day by day, as fast as was chosen but never faster than the screen. */
function run() {
  let last = performance.now();
  const step = time => {
    if (!state.playing) {
      return;
    }
    const days = Math.floor((time - last) * state.speed / 1000);
    if (days > 0) {
      last += days * 1000 / state.speed;
      // A tab that was out of sight does not rush through what it missed.
      go(state.day + Math.min(days, 2));
      if (state.day >= data.days - 1) {
        change({ playing: false });
      }
    }
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
