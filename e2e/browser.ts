import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A browser without windows: it takes little more than half of a whole one's processor time for the same pages. */
const withoutWindows = 'chromium-headless-shell';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where browsers lie that are not on the search path. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** Which browser is wanted first: the one without windows, or a whole one, as people have it. */
export type BrowserKind = 'withoutWindows' | 'whole';

/** An installed Chromium, Chrome or Edge; undefined when the machine has none. */
function installedBrowser(kind: BrowserKind): string | undefined {
  const wanted = kind === 'whole' ? [...programs, withoutWindows] : [withoutWindows, ...programs];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = wanted.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/** The browser inside the npm package `@sparticuz/chromium`, built for Linux: unpacked to the temp folder on first use. */
async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return undefined;
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/**
 * Path of the browser: `CHROME_PATH`, one that is installed, else the packaged one. Undefined
 * where only Playwright's own download is left (`npx playwright-core install chromium`).
 */
export async function browserPath(kind: BrowserKind): Promise<string | undefined> {
  return process.env.CHROME_PATH ?? installedBrowser(kind) ?? packagedBrowser();
}

/** Starts a headless browser. No sandbox: test machines often run as root, and only our own pages are opened. */
export async function launchBrowser(kind: BrowserKind = 'withoutWindows'): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(kind), headless: true, args: ['--no-sandbox'] });
}
