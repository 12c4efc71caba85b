// What a reader does with the map of a report, and what must come of it. Usage: node check.mjs <report.html> [<folder>]
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day, open, pixels, settled, start } from './chromium.mjs';

const MOST_FRAME_MS = 33;
const [file, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await start();
let failed = 0;
let passed = 0;

/** The same page with other names of places, variants and policies, as a scenario might have them. */
function withNames(name) {
  const html = readFileSync(file, 'utf8');
  const [whole, before, json, after] = /(<script[^>]*id="map-data"[^>]*>)([^]*?)(<\/script>)/.exec(html);
  const data = JSON.parse(json);
  data.title = name;
  data.places.forEach((place, i) => { place.name = i % 3 === 0 ? name : i % 3 === 1 ? `=${i}${name}` : place.name; });
  data.variants.forEach(v => {
    v.title = name;
    v.policies.forEach(policy => { policy.name = name; });
  });
  const changed = join(mkdtempSync(join(tmpdir(), 'mawa-')), 'names.html');
  writeFileSync(changed, html.replace(whole, () => before + JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`) + after));
  return changed;
}

/** Does one thing on a page of its own; the page must stay without error and without request. */
async function check(what, options, act) {
  const { page, wrongs, context } = await open(browser, options.file ?? file, options);
  try {
    const said = await act(page);
    assert.deepEqual(wrongs, [], 'the page must have no error and ask nobody');
    passed++;
    console.log(`ok      ${what}${said ? `: ${said}` : ''}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${what}: ${error.message}`);
  } finally {
    await context.close();
  }
}

const press = async (page, ...keys) => {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
  await settled(page);
};
const show = async (page, view) => {
  await page.check(`#map input[value=${view}]`, { force: true });
  await settled(page);
};
/** Where an element is on the screen, once it is there. */
const boxOf = async locator => {
  await locator.evaluate(e => e.scrollIntoView({ block: 'center' }));
  return locator.boundingBox();
};
const focusMap = page => page.focus('#map .mm-canvas');

let several = false;
let days = 0;

await check('the page loads', {}, async page => {
  several = await page.locator('#map input[value=both]').count() > 0;
  days = Number(await page.getAttribute('#map .mm-slider', 'max')) + 1;
  const colours = await page.evaluate(() => {
    const canvas = document.querySelector('#map .mm-canvas');
    return new Set(new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer)).size;
  });
  assert.ok(colours > 20, `the map is empty: ${colours} colours`);
  return `${days} days, ${several ? 'several variants' : 'one variant'}`;
});

await check('the slider moves the map', {}, async page => {
  await press(page, 'Tab');
  await page.locator('#map .mm-slider').fill('0');
  await settled(page);
  const [first, before] = [await day(page), await pixels(page)];
  await page.locator('#map .mm-slider').fill(String(days - 1));
  await settled(page);
  assert.notEqual(await day(page), first);
  assert.notDeepEqual(await pixels(page), before);
});

await check('the strip above it does too', {}, async page => {
  const box = await boxOf(page.locator('#map .mm-strip'));
  await page.mouse.click(box.x + box.width * 0.25, box.y + 20);
  await settled(page);
  const one = await day(page);
  await page.mouse.click(box.x + box.width * 0.75, box.y + 20);
  await settled(page);
  assert.ok(await day(page) > one);
});

await check('everything works by keyboard', {}, async page => {
  await focusMap(page);
  await press(page, 'Home');
  const first = await day(page);
  await press(page, 'ArrowRight', 'ArrowRight');
  const third = await day(page);
  assert.equal((Date.parse(third) - Date.parse(first)) / 86400000, 2);
  await press(page, 'ArrowLeft');
  assert.equal((Date.parse(await day(page)) - Date.parse(first)) / 86400000, 1);
  await press(page, 'End');
  assert.equal((Date.parse(await day(page)) - Date.parse(first)) / 86400000, days - 1);
  await press(page, 'Home', 'j');
  assert.notEqual(await day(page), first, 'J jumps to the peak');
  await press(page, 'Home', ' ');
  await page.waitForFunction(from => document.querySelector('#map').dataset.day > from, first);
  await press(page, ' ');
  const rest = await day(page);
  await page.waitForTimeout(600);
  assert.equal(await day(page), rest, 'space pauses');
  const whole = await pixels(page);
  await press(page, '+', 'Shift+ArrowUp');
  assert.notDeepEqual(await pixels(page), whole, 'plus comes closer');
  await press(page, '0');
  assert.deepEqual(await pixels(page), whole, 'nought shows the whole land again');
  await page.locator('#map select', { has: page.locator('option[value="-1"]') }).selectOption('0');
  await settled(page);
  assert.ok(await page.locator('#map .mm-place').isVisible(), 'a chosen place shows its curves');
  assert.ok(await page.locator('#map .mm-curve').count() > 0);
  await focusMap(page);
  await press(page, 'Escape');
  assert.ok(!await page.locator('#map .mm-place').isVisible(), 'Escape leaves it');
});

await check('a click on a place shows its curves', {}, async page => {
  const box = await boxOf(page.locator('#map .mm-canvas').first());
  for (let y = 20; y < box.height && !await page.locator('#map .mm-place').isVisible(); y += 12) {
    for (let x = 50; x < box.width && !await page.locator('#map .mm-place').isVisible(); x += 24) {
      await page.mouse.click(box.x + x, box.y + y);
    }
  }
  await settled(page);
  assert.ok(await page.locator('#map .mm-place').isVisible(), 'no click found a place');
  return page.textContent('#map .mm-place h3');
});

await check('the table behind the map says the same day', {}, async page => {
  await page.click('#map .mm-more summary');
  await settled(page);
  await focusMap(page);
  await press(page, 'Home');
  const caption = await page.textContent('#map .mm-table caption');
  assert.ok(caption.includes(await page.textContent('#map .mm-date')), caption);
  const rows = await page.locator('#map .mm-table tbody tr').count();
  assert.ok(rows > 0);
  await page.waitForTimeout(600);
  assert.ok((await page.textContent('#map [aria-live]')).startsWith(await page.textContent('#map .mm-date')), 'the live region says the day');
  return `${rows} places`;
});

if (several) {
  await check('side by side stays in step', {}, async page => {
    await show(page, 'both');
    await page.locator('#map select').nth(1).selectOption(await page.locator('#map select').nth(0).inputValue());
    await settled(page);
    const same = async what => {
      const [a, b, ...more] = await pixels(page);
      assert.equal(more.length, 0);
      assert.ok(a === b, `one policy beside itself differs ${what}`);
      return a;
    };
    const before = await same('at first');
    await focusMap(page);
    await press(page, 'Home');
    assert.notEqual(await same('after a step of the clock'), before);
    const far = await same('');
    const box = await boxOf(page.locator('#map .mm-canvas').nth(1));
    await page.locator('#map .mm-canvas').nth(1).focus();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, -400);
    await settled(page);
    const near = await same('after a zoom');
    assert.notEqual(near, far);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 40, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    assert.notEqual(await same('after a drag'), near);
  });

  await check('a policy minus itself is nothing, minus another is something', {}, async page => {
    await show(page, 'difference');
    const [other] = await pixels(page);
    await page.locator('#map select').nth(1).selectOption(await page.locator('#map select').nth(0).inputValue());
    await show(page, 'difference');
    const [none] = await pixels(page);
    assert.notEqual(none, other);
  });
}

await check('a link brings the same view back', {}, async page => {
  await focusMap(page);
  await press(page, 'Home', 'ArrowRight', '+');
  await page.click('text=Copy link');
  await settled(page);
  const hash = await page.evaluate(() => location.hash);
  assert.match(hash, /^#map\?/);
  const [there, view] = [await day(page), await pixels(page)];
  const again = await open(browser, file, { hash });
  assert.equal(await day(again.page), there);
  assert.deepEqual(await pixels(again.page), view);
  await again.context.close();
});

await check('pictures and the table are saved', {}, async page => {
  const saved = {};
  for (const kind of ['PNG', 'SVG', 'CSV']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`text=Save ${kind}`)]);
    saved[kind] = { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    if (folder) {
      await download.saveAs(`${folder}/${download.suggestedFilename()}`);
    }
  }
  assert.equal(saved.PNG.bytes.subarray(1, 4).toString(), 'PNG');
  const wrong = await page.evaluate(svg => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')?.textContent, saved.SVG.bytes.toString());
  assert.equal(wrong, undefined);
  const places = await page.evaluate(() => JSON.parse(document.getElementById('map-data').textContent).places.length);
  assert.equal(saved.CSV.bytes.toString().trimEnd().split('\n').length, places + 1);
  return Object.values(saved).map(s => `${s.name} ${Math.round(s.bytes.length / 1024)} kB`).join(', ');
});

await check('names that mean harm do none', { width: 360, file: withNames('<img src=x onerror="window.harmed=1"></script><script>window.harmed=1</script> \u202E=cmd() مأوى \u{1F600} ' + 'x'.repeat(10000)) }, async page => {
  for (const summary of await page.locator('#map .mm-more summary').all()) {
    await summary.click();
  }
  await page.locator('#map select', { has: page.locator('option[value="-1"]') }).selectOption('0');
  if (several) {
    await show(page, 'both');
  }
  await focusMap(page);
  await press(page, 'Home', 'ArrowRight');
  const [svg] = await Promise.all([page.waitForEvent('download'), page.click('text=Save SVG')]);
  const wrong = await page.evaluate(text => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror, image, script')?.textContent, readFileSync(await svg.path(), 'utf8'));
  assert.equal(wrong, undefined);
  const [table] = await Promise.all([page.waitForEvent('download'), page.click('text=Save CSV')]);
  assert.ok(!/(^|[,\n])"?[=+@]/.test(readFileSync(await table.path(), 'utf8')), 'no field of the table is a formula');
  assert.equal(await page.evaluate(() => window.harmed), undefined);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360, 'the page stays as wide as it was');
});

await check('less motion where that is wished', { motion: 'reduce' }, async page => {
  const speed = page.locator('#map .mm-clock select');
  assert.equal(await speed.inputValue(), '1');
});

for (const width of [360, 768, 1280]) {
  for (const scheme of ['light', 'dark']) {
    await check(`${width} px, ${scheme}: nothing sticks out, no serious barrier`, { width, scheme }, async page => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} px wide`);
      for (const summary of await page.locator('#map .mm-more summary').all()) {
        await summary.click();
      }
      await page.locator('#map select', { has: page.locator('option[value="-1"]') }).selectOption('0');
      await settled(page);
      if (several) {
        await show(page, 'both');
      }
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, 'with all opened');
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      const grave = violations.filter(v => ['serious', 'critical'].includes(v.impact));
      assert.deepEqual(grave.map(v => `${v.id}: ${v.nodes.length} × ${v.nodes[0].target} (${v.nodes[0].failureSummary})`), []);
      if (folder) {
        await page.screenshot({ path: `${folder}/map-${width}-${scheme}.png`, fullPage: true });
      }
      return violations.length ? `lesser ones: ${violations.map(v => v.id).join(', ')}` : '';
    });
  }
}

await check(`a frame takes less than ${MOST_FRAME_MS} ms`, {}, async page => {
  if (several) {
    await show(page, 'both');
  }
  await page.locator('#map .mm-clock select').selectOption('20');
  await focusMap(page);
  await press(page, 'Home');
  // What the page's thread works, layout and painting included: time of the processor, which others on this machine do not lengthen.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => (await devtools.send('Performance.getMetrics')).metrics.find(m => m.name === 'TaskDuration').value * 1000;
  await page.evaluate(() => { window.frames_ms.length = 0; });
  const before = await worked();
  await press(page, ' ');
  await page.waitForFunction(() => Number(document.querySelector('#map .mm-slider').value) === Number(document.querySelector('#map .mm-slider').max), null, { timeout: 120000, polling: 500 });
  const all = await worked() - before;
  // Frames in which nothing moved are no frames of the map.
  const frames = (await page.evaluate(() => window.frames_ms)).filter(ms => ms > 0.5).sort((a, b) => a - b);
  const at = share => frames[Math.min(frames.length - 1, Math.floor(frames.length * share))];
  const each = all / frames.length;
  assert.ok(each < MOST_FRAME_MS && at(0.5) < MOST_FRAME_MS, `${each.toFixed(1)} ms of work a frame, half of the scripts within ${at(0.5).toFixed(1)} ms`);
  return `${frames.length} frames, ${each.toFixed(1)} ms of work each, with layout and painting; scripts by the clock: median ${at(0.5).toFixed(1)} ms, 95 % within ${at(0.95).toFixed(1)} ms, longest ${at(1).toFixed(1)} ms`;
});

await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
