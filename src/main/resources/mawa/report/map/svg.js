// A drawing context that writes SVG, for as much of a canvas as the map's drawing uses. So a saved picture is drawn by the
// same code as the one on the screen.

function svgContext(width, height) {
  const out = [];
  const ruler = document.createElement('canvas').getContext('2d');
  const n = value => String(Math.round(value * 100) / 100);
  const escaped = text => text.replace(/[<>&"']/g, sign => `&#${sign.charCodeAt(0)};`);
  let path = '';
  let dash = [];

  const painted = (attributes) => {
    const c = context;
    out.push(`<${attributes}${c.globalAlpha < 1 ? ` opacity="${n(c.globalAlpha)}"` : ''}/>`);
  };
  const stroked = () => {
    const c = context;
    return `stroke="${c.strokeStyle}" stroke-width="${n(c.lineWidth)}" stroke-linecap="${c.lineCap}" stroke-linejoin="${c.lineJoin}"${dash.length ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;
  };
  const words = (text, x, y, paint) => {
    const c = context;
    const [, weight, size, family] = /^(\d+) ([\d.]+)px (.*)$/.exec(c.font);
    const anchor = { left: 'start', right: 'end', center: 'middle' }[c.textAlign];
    out.push(`<text x="${n(x)}" y="${n(y)}" font-family="${escaped(family)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" ${paint}>${escaped(text)}</text>`);
  };

  const context = {
    fillStyle: '#000', strokeStyle: '#000', lineWidth: 1, globalAlpha: 1, font: '400 10px sans-serif', textAlign: 'left', textBaseline: 'alphabetic', lineCap: 'butt', lineJoin: 'miter',
    // A picture is drawn into a context of its own, so there is nothing to come back to.
    save() {},
    restore() {},
    setLineDash(segments) { dash = segments; },
    beginPath() { path = ''; },
    moveTo(x, y) { path += `M${n(x)} ${n(y)}`; },
    lineTo(x, y) { path += `L${n(x)} ${n(y)}`; },
    closePath() { path += 'Z'; },
    rect(x, y, w, h) { path += `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`; },
    /** Whole circles only: the map draws no other arcs. */
    arc(x, y, r, from, to, back = false) {
      const turn = back ? 0 : 1;
      path += `M${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 ${turn} ${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 ${turn} ${n(x + r)} ${n(y)}Z`;
    },
    fill() { painted(`path d="${path}" fill="${context.fillStyle}"`); },
    stroke() { painted(`path d="${path}" fill="none" ${stroked()}`); },
    fillRect(x, y, w, h) { painted(`rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${context.fillStyle}"`); },
    fillText(text, x, y) { words(text, x, y, `fill="${context.fillStyle}"`); },
    strokeText(text, x, y) { words(text, x, y, `fill="none" ${stroked()}`); },
    measureText(text) {
      ruler.font = context.font;
      return ruler.measureText(text);
    },
    /** What was drawn, as an element that can stand at a point of another. */
    markup: (x = 0, y = 0) => `<svg x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" xmlns="http://www.w3.org/2000/svg">${out.join('\n')}</svg>`,
  };
  return context;
}
