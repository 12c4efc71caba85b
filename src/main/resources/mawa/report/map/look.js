// Colours of the map by light and dark, from the palette of Okabe and Ito: blue for people who have a roof, orange for
// people in need, never red beside green. Orange and blue stand for more and less where two policies are compared.

const looks = {
  light: {
    ground: '#f6f5f1', ink: '#1d2329', soft: '#5a636b', faint: '#c9c8c2', halo: '#f6f5f1', road: '#a8a298', grid: '#e2e0d9',
    roof: '#56b4e9', roofLine: '#0072b2', need: '#d55e00', strikes: '#1d2329', more: '#d55e00', less: '#0072b2',
    holders: { opposition: '#009e73', government: '#cc79a7', turkish: '#e8d500', contested: '#5a636b', foreign: '#b5b5b5', home: '#8c8c8c', host: '#009e73' },
    lines: ['#1d2329', '#0072b2'],
  },
  dark: {
    ground: '#171b20', ink: '#eceae6', soft: '#aab2ba', faint: '#424a52', halo: '#171b20', road: '#6b6e70', grid: '#262c33',
    roof: '#3a8fc4', roofLine: '#7cc8f5', need: '#f08a3c', strikes: '#eceae6', more: '#f08a3c', less: '#56b4e9',
    holders: { opposition: '#1fb68b', government: '#d48fb5', turkish: '#d9cc3c', contested: '#9aa2aa', foreign: '#777d83', home: '#9aa2aa', host: '#1fb68b' },
    lines: ['#eceae6', '#7cc8f5'],
  },
};

const CONTROL_TINT = 0.13;

function look() {
  return state.dark ? looks.dark : looks.light;
}

/** Type as the page has it. */
function font(size, weight = 400) {
  return `${weight} ${size}px ${pageFont()}`;
}

function pageFont() {
  return kept('font', () => getComputedStyle(document.getElementById('map')).fontFamily || 'sans-serif');
}
