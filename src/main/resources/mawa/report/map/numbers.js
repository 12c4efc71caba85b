// Reads what the class PackedNumbers writes: whole numbers by day, as differences from the day before.

/** A count that is too small to be published. */
const WITHHELD = -1;

/** A table `[day * columns + column]`. */
function unpack(text, columns, days) {
  const bytes = atob(text);
  const out = new Int32Array(columns * days);
  let at = 0;
  const number = () => {
    let value = 0;
    let shift = 0;
    let byte;
    do {
      byte = bytes.charCodeAt(at++);
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value;
  };
  let quiet = 0;
  for (let column = 0; column < columns; column++) {
    let before = 0;
    for (let day = 0; day < days; day++) {
      if (quiet > 0) {
        quiet--;
      } else if (at < bytes.length) {
        const change = number();
        if (change === 0) {
          quiet = number();
        } else {
          before += (change >>> 1) ^ -(change & 1);
        }
      }
      out[day * columns + column] = before;
    }
  }
  return out;
}
