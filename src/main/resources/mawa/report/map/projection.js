// From degrees to points of the screen: equal distances along both axes at the middle of the land. A zoom is told in
// shares of the land's extent, so that it means the same in every map, whatever its size.

const MOST_ZOOM = 24;
const KM_PER_DEGREE = 111.195;
const MARGIN = 0.045;

/** The extent of all places, in degrees, with the longitude shortened to the latitude's scale. */
const land = (() => {
  const latitudes = data.places.map(p => p.latitude);
  const middle = (d3.min(latitudes) + d3.max(latitudes)) / 2 || 0;
  const shrink = Math.cos(middle * Math.PI / 180);
  const [west, east] = d3.extent(data.places, p => p.longitude * shrink);
  const [south, north] = d3.extent(latitudes);
  const least = 0.02;
  const width = Math.max(east - west, least);
  const height = Math.max(north - south, least);
  const pad = MARGIN * Math.max(width, height);
  return { shrink, west: west - pad, north: north + pad, width: width + 2 * pad, height: height + 2 * pad };
})();

/** The projection of a map of some size under a zoom. */
function projection(width, height, zoom = state.zoom) {
  const fit = Math.min(width / land.width, height / land.height);
  const scale = fit * zoom.k;
  const left = width / 2 - zoom.x * land.width * scale;
  const top = height / 2 - zoom.y * land.height * scale;
  return {
    width, height, fit, scale,
    x: longitude => left + (longitude * land.shrink - land.west) * scale,
    y: latitude => top + (land.north - latitude) * scale,
    longitude: x => ((x - left) / scale + land.west) / land.shrink,
    latitude: y => land.north - (y - top) / scale,
    km: distance => distance / KM_PER_DEGREE * scale,
    kmOf: pixels => pixels / scale * KM_PER_DEGREE,
    // Marks grow with the map, but more slowly than distances do, so that crowded places come apart.
    growth: Math.min(1.15, Math.max(0.8, Math.min(width, height) / 560)) * zoom.k ** 0.38,
  };
}

/** The zoom that d3 keeps for a map of some size, and back. */
function toTransform(width, height) {
  const { k, x, y } = state.zoom;
  return d3.zoomIdentity.translate(width / 2, height / 2).scale(k).translate(-centred(width, land.width, width, height, x), -centred(height, land.height, width, height, y));
}

function centred(side, extent, width, height, share) {
  const fit = Math.min(width / land.width, height / land.height);
  return (side - extent * fit) / 2 + share * extent * fit;
}

function fromTransform(transform, width, height) {
  const fit = Math.min(width / land.width, height / land.height);
  const share = (side, extent, middle) => Math.max(0, Math.min(1, (middle - (side - extent * fit) / 2) / (extent * fit)));
  const [x, y] = transform.invert([width / 2, height / 2]);
  return { k: transform.k, x: share(width, land.width, x), y: share(height, land.height, y) };
}

/** The zoom under which some places just fill a map. */
function zoomTo(places) {
  const [west, east] = d3.extent(places, p => (data.places[p].longitude * land.shrink - land.west) / land.width);
  const [north, south] = d3.extent(places, p => (land.north - data.places[p].latitude) / land.height);
  const k = Math.max(1, Math.min(MOST_ZOOM, 0.82 / Math.max(east - west, south - north, 0.02)));
  return { k, x: (west + east) / 2, y: (north + south) / 2 };
}

/** Of the land's height, what a close-up shows. */
const CLOSE = 0.13;

/** The zoom that shows the most crowded part of the land, and the largest place in it. */
function crowdedPart() {
  return kept('crowded part', () => {
    const crowd = middle => d3.sum(data.places, (p, place) => Math.hypot((p.longitude - middle.longitude) * land.shrink, p.latitude - middle.latitude) < CLOSE * land.height / 2 ? weightOf(place) : 0);
    const p = data.places[d3.maxIndex(data.places, crowd)];
    const within = data.places.map((_, q) => q).filter(q => weightOf(q) > 0 && Math.hypot((data.places[q].longitude - p.longitude) * land.shrink, data.places[q].latitude - p.latitude) < CLOSE * land.height / 2);
    return { place: d3.greatest(within, q => weightOf(q)), zoom: zoomTo(within) };
  });
}

/** Whether a land is so narrow, and some of it so crowded, that a close-up beside it tells more than more of nothing. */
function hasCloseUp() {
  return state.view !== 'both' && land.height > 1.2 * land.width && data.places.length > 30;
}

/** The projection of the close-up, whose marks are as large as those of the map beside it. */
function closeUp(width, height) {
  return { ...projection(width, height, crowdedPart().zoom), growth: projection(width, height).growth };
}

const FULL_RADIUS = 27;

/** The radius of a circle whose area tells people. */
function radius(people, growth) {
  return people > 0 ? FULL_RADIUS * growth * Math.sqrt(people / mostPeople()) : 0;
}

/** Steps of a graticule or a scale bar that people like to read. */
function niceStep(most) {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map(n => n * power).find(n => n <= most) || power;
}
