// What lies under the people: the graticule, who holds what, and the roads; and what stands in the corners of every map.

const TINT_KM = 4.2;
/** A tint says who holds a place, not how far: closer to, it stays a spot around the place. */
const WIDEST_TINT = 20;

/** Here stand scale, north and the disclaimer. */
const CORNER_HIGH = 45;

function drawGraticule(context, proj) {
  const step = niceStep(Math.max(0.02, Math.min(proj.width, proj.height) / proj.scale / 2.5));
  const digits = step < 0.1 ? 2 : step < 1 ? 1 : 0;
  context.strokeStyle = look().grid;
  context.lineWidth = 1;
  context.fillStyle = look().soft;
  context.font = font(9.5);
  context.textBaseline = 'alphabetic';
  for (let lon = Math.ceil(proj.longitude(0) / step) * step; lon < proj.longitude(proj.width); lon += step) {
    const x = Math.round(proj.x(lon)) + 0.5;
    line(context, x, 0, x, proj.height);
    context.textAlign = 'left';
    context.fillText(`${Math.abs(lon).toFixed(digits)}°${lon < 0 ? 'W' : 'E'}`, x + 3, 11);
  }
  for (let lat = Math.ceil(proj.latitude(proj.height) / step) * step; lat < proj.latitude(0); lat += step) {
    const y = Math.round(proj.y(lat)) + 0.5;
    line(context, 0, y, proj.width, y);
    if (y > proj.height - CORNER_HIGH || y < 26) {
      continue;
    }
    context.textAlign = 'right';
    context.fillText(`${Math.abs(lat).toFixed(digits)}°${lat < 0 ? 'S' : 'N'}`, proj.width - 3, y - 3);
  }
}

function line(context, x1, y1, x2, y2) {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

/** A tint around each place by who holds it that day. Nobody's border is drawn: a tint ends where nothing is known. */
function drawControl(context, proj, variant, day) {
  const today = holders(variant)[day];
  const r = Math.max(5, Math.min(WIDEST_TINT, proj.km(TINT_KM)));
  for (const [holder, colour] of Object.entries(look().holders)) {
    context.globalAlpha = CONTROL_TINT;
    context.fillStyle = colour;
    context.beginPath();
    let any = false;
    today.forEach((name, place) => {
      if (name === holder) {
        const x = proj.x(data.places[place].longitude);
        const y = proj.y(data.places[place].latitude);
        context.moveTo(x + r, y);
        context.arc(x, y, r, 0, 2 * Math.PI);
        any = true;
      }
    });
    if (any) {
      context.fill();
    }
    context.globalAlpha = 1;
  }
}

const WIDEST_ROAD = 7;

/** Roads, those with people the wider the more people took them over the whole period. */
function drawRoads(context, proj, variant) {
  const people = roadPeople(variant);
  const most = mostOnRoads();
  context.lineCap = 'round';
  context.strokeStyle = look().road;
  data.roads.forEach((road, r) => {
    const [from, to] = [data.places[road.from], data.places[road.to]];
    const load = people && people[r] > 0 ? people[r] : 0;
    context.lineWidth = load > 0 ? 1 + (WIDEST_ROAD - 1) * Math.sqrt(load / most) * Math.sqrt(proj.width / 700) : 0.7;
    context.globalAlpha = load > 0 ? 0.75 : 0.6;
    line(context, proj.x(from.longitude), proj.y(from.latitude), proj.x(to.longitude), proj.y(to.latitude));
  });
  context.globalAlpha = 1;
}

/** The widest road's people under the baseline, so that no choice of policy changes the scale. */
function mostOnRoads() {
  return Math.max(1, d3.max(roadPeople(0) || [1]));
}

/** People by road over the whole period, or null where nobody laid them out. */
function roadPeople(variant) {
  const people = data.variants[variant].roadPeople;
  return people ? people[statisticShown()] : null;
}

/** The room that the corners take, as boxes. */
function corners(context, proj) {
  context.font = font(10);
  const wide = Math.max(context.measureText(words.disclaimer).width, proj.width / 3 + 40) + 14;
  return [{ left: 0, right: wide, top: proj.height - 34, bottom: proj.height }, { left: proj.width - 32, right: proj.width, top: proj.height - 40, bottom: proj.height }];
}

/** North, a scale bar and the disclaimer: fixed in the corners, in every picture. */
function drawCorners(context, proj) {
  const { soft, ink } = look();
  const step = niceStep(proj.kmOf(Math.min(130, proj.width / 3)));
  const length = step * proj.km(1);
  const y = proj.height - 24;
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  context.lineCap = 'butt';
  context.beginPath();
  context.moveTo(10, y - 4);
  context.lineTo(10, y);
  context.lineTo(10 + length, y);
  context.lineTo(10 + length, y - 4);
  context.stroke();
  drawWord(context, `${step} km`, 10 + length + 5, y + 1, ink, 10.5);
  drawWord(context, words.disclaimer, 10, proj.height - 7, soft, 10);
  const north = { x: proj.width - 18, y: proj.height - 34 };
  context.fillStyle = ink;
  context.beginPath();
  context.moveTo(north.x, north.y);
  context.lineTo(north.x + 5, north.y + 15);
  context.lineTo(north.x, north.y + 11);
  context.lineTo(north.x - 5, north.y + 15);
  context.closePath();
  context.fill();
  drawWord(context, 'N', north.x, north.y + 27, ink, 11, 600, 'center');
}
