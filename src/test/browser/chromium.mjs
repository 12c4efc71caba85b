// Starts Debian's Chromium so that it talks to nobody, and opens pages that note whatever goes wrong.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function start() {
  return chromium.launch({
    executablePath: PLACES.find(existsSync),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/**
 * A page of its own.
 * @returns the page, and `wrongs`: errors of the console and of scripts, and requests beyond the file
 */
export async function open(browser, file, { width = 1280, height = 900, scheme = 'light', motion = 'no-preference', hash = '' } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: motion, acceptDownloads: true });
  const page = await context.newPage();
  const wrongs = [];
  const address = pathToFileURL(file).href;
  page.on('console', message => message.type() === 'error' && wrongs.push(`console: ${message.text()}`));
  page.on('pageerror', error => wrongs.push(`script: ${error.message}`));
  page.on('request', request => !/^(data|blob):/.test(request.url()) && request.url().split('#')[0] !== address && wrongs.push(`request: ${request.url()}`));
  // How long each drawn frame keeps the page busy.
  await page.addInitScript(() => {
    window.frames_ms = [];
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = work => ask(time => {
      const begun = performance.now();
      work(time);
      window.frames_ms.push(performance.now() - begun);
    });
  });
  await page.goto(address + hash);
  await page.waitForSelector('#map[data-day]');
  await settled(page);
  return { page, wrongs, context };
}

/** Waits until the map has drawn what it was last told. */
export function settled(page) {
  return page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))));
}

/** The pixels of the maps that are shown, in their order: a fingerprint of each. */
export async function pixels(page) {
  const pictures = await page.evaluate(() => [...document.querySelectorAll('#map .mm-canvas')].filter(c => c.offsetParent).map(c => c.toDataURL()));
  return pictures.map(picture => createHash('sha256').update(picture).digest('hex').slice(0, 12));
}

export function day(page) {
  return page.getAttribute('#map', 'data-day');
}
