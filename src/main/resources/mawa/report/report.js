/* Tables behind figures: unpacked and built when somebody opens them, since all of them together are large. */
(() => {
  'use strict';
  const MOST_ROWS = 2000;

  async function unpacked(base64) {
    const bytes = Uint8Array.from(atob(base64.trim()), c => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).text();
  }

  /* RFC 4180: fields in quotes may hold commas, doubled quotes and line ends. */
  function rows(csv) {
    const out = [];
    let row = [], field = '', quoted = false;
    for (let i = 0; i < csv.length; i++) {
      const c = csv[i];
      if (quoted) {
        if (c === '"' && csv[i + 1] === '"') { field += c; i++; } else if (c === '"') { quoted = false; } else { field += c; }
      } else if (c === '"') { quoted = true; } else if (c === ',') { row.push(field); field = ''; } else if (c === '\n') {
        row.push(field); out.push(row); row = []; field = '';
      } else if (c !== '\r') { field += c; }
    }
    if (field !== '' || row.length > 0) { row.push(field); out.push(row); }
    return out;
  }

  function table(lines, label) {
    const box = document.createElement('div');
    box.className = 'scroll table';
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', label);
    const table = box.appendChild(document.createElement('table'));
    const head = table.createTHead().insertRow();
    for (const name of lines[0]) {
      const th = head.appendChild(document.createElement('th'));
      th.scope = 'col';
      th.textContent = name;
    }
    const body = table.createTBody();
    for (const line of lines.slice(1, MOST_ROWS + 1)) {
      const tr = body.insertRow();
      for (const value of line) { tr.insertCell().textContent = value; }
    }
    return box;
  }

  function save(csv, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    link.download = name + '.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  for (const behind of document.querySelectorAll('details.behind')) {
    behind.addEventListener('toggle', async () => {
      if (!behind.open || behind.dataset.filled) { return; }
      behind.dataset.filled = 'yes';
      const csv = await unpacked(behind.querySelector('script').textContent);
      const lines = rows(csv);
      const button = behind.appendChild(document.createElement('button'));
      button.type = 'button';
      button.textContent = 'Save as CSV (' + (lines.length - 1).toLocaleString('en-GB') + ' rows)';
      button.addEventListener('click', () => save(csv, behind.dataset.name));
      behind.appendChild(table(lines, behind.querySelector('summary').textContent));
      if (lines.length - 1 > MOST_ROWS) {
        const note = behind.appendChild(document.createElement('p'));
        note.className = 'note';
        note.textContent = 'The first ' + MOST_ROWS.toLocaleString('en-GB') + ' rows are shown; the file holds all.';
      }
    });
  }
})();
