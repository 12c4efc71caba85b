// What the pointer finds: a place's figures beside it, and the place itself on a click.

function makeHints(panes) {
  const hint = element('div', { class: 'mm-hint', hidden: true, 'aria-hidden': 'true' });
  panes.forEach(pane => {
    const box = pane.canvas.parentElement;
    let pressed = null;
    pane.canvas.addEventListener('pointermove', event => {
      const place = pane.placeAt(event.offsetX, event.offsetY);
      pane.canvas.style.cursor = place >= 0 ? 'pointer' : '';
      hint.hidden = place < 0 || event.buttons > 0;
      if (!hint.hidden) {
        hint.replaceChildren(...hintLines(place, pane.subject()));
        box.append(hint);
        const left = event.offsetX > box.clientWidth / 2 ? event.offsetX - hint.offsetWidth - 12 : event.offsetX + 14;
        hint.style.left = `${Math.max(2, left)}px`;
        hint.style.top = `${Math.max(2, Math.min(event.offsetY + 10, box.clientHeight - hint.offsetHeight - 4))}px`;
      }
    });
    pane.canvas.addEventListener('pointerleave', () => { hint.hidden = true; });
    pane.canvas.addEventListener('pointerdown', event => { pressed = [event.offsetX, event.offsetY]; });
    pane.canvas.addEventListener('click', event => {
      if (pressed && Math.hypot(event.offsetX - pressed[0], event.offsetY - pressed[1]) < 5) {
        change({ place: pane.placeAt(event.offsetX, event.offsetY) });
      }
    });
  });
}

function hintLines(place, subject) {
  const lines = [element('strong', { dir: 'auto' }, shortened(data.places[place].name, 60))];
  const add = text => lines.push(element('div', {}, text));
  if (subject === 'difference') {
    const d = difference(state.measure, state.day, place);
    add(`B − A, ${words.measures[state.measure]}: ${d === null ? 'not told' : signed(d)}`);
    return lines;
  }
  const figures = figuresOf(subject, state.day, place, state.measure);
  if (isCamp(place)) {
    add(`${placeCount(figures.held)} in ${count(figures.capacity)} places`);
  }
  add(`${placeCount(figures.displaced)} displaced people${isCrossing(place) ? ' waiting' : ''}`);
  if (state.measure !== 'displacedPeople') {
    add(`${placeCount(figures.need)} ${words.measures[state.measure]}`);
  }
  const strikes = at(subject, 'strikes', state.day, place);
  if (strikes > 0) {
    add(`${tenths.format(strikes)} strikes that day`);
  }
  add(words.holders[holders(subject)[state.day][place]]);
  return lines;
}
