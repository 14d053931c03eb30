import type { Page, Request } from 'playwright-core';
import type { ParagraphsAnswer } from '../src/domain/mandate/answer';
import { openSection, runningText, saved } from './screens/editor';
import { order } from './site/order';
import { demoScene } from './site/demoScene';
import { storedSection } from './site/storedSection';
import { visit, type Visitor } from './site/visitor';

const group = 'rag-barnonkologi';
const healed = 'Allt är sparat igen.';
const offline = /Det går inte att nå servern\. Det du skriver hålls kvar i den här webbläsaren/;

let visitor: Visitor;
let page: Page;
let text = '';

const scene = demoScene('--test-control');

beforeEach(async () => {
  visitor = await visit(scene.browser, scene.site, 'sammankallande');
  ({ page } = visitor);
  await openSection(visitor, group, 'Rapportering');
  text = `Text ${expect.getState().currentTestName}. `;
  await runningText(page, 'rapportering').fill(text);
  await saved(page);
});

afterEach(async () => {
  await order(scene.site, { reset: true });
  await visitor.leave();
});

const isChange = (request: Request, list: string): boolean =>
  request.method() === 'POST' &&
  request.url().includes('/_api/') &&
  (request.postData() ?? '').includes('--changeset_') &&
  // In an address inside a batch the slash may be written as %2F.
  (request.postData() ?? '').replace(/%2F/gi, '/').includes(`Lists/${list}`);

const isWrite = (request: Request): boolean => isChange(request, 'MandateSections');

/** That somebody is at work is told at times of its own: it must not take the refusal that is meant for the text. */
async function keepPresenceBack(): Promise<void> {
  await page.route('**/_api/**', (route) => (isChange(route.request(), 'Presence') ? route.abort() : route.continue()));
}

/** Writes on at the end of the text; `text` follows. */
async function writeOn(more: string): Promise<void> {
  await runningText(page, 'rapportering').press('Control+End');
  await page.keyboard.insertText(more);
  text += more;
}

/** Makes the login unknown to the scene.site, which answers 401 from now on. Answers how to log in again. */
async function logOut(): Promise<() => Promise<void>> {
  const cookies = await visitor.context.cookies();
  await visitor.context.addCookies(cookies.map((cookie) => ({ ...cookie, value: 'ingen@exempel.invalid' })));
  return () => visitor.context.addCookies(cookies);
}

async function expectStored(): Promise<void> {
  expect(((await storedSection(scene.site, group, 'rapportering')).rapportering as ParagraphsAnswer).text).toBe(text);
}

describe('a lost connection', () => {
  it('is said at once; what is written meanwhile is saved when it is back', async () => {
    await visitor.context.setOffline(true);
    await writeOn('Skrivet utan nät. ');
    await page.getByText(offline).waitFor();
    await page.getByText('Utkast · inte sparat – försöker igen').waitFor();
    await writeOn('Och lite till.');
    await visitor.context.setOffline(false);
    await page.getByText(healed).waitFor();
    await saved(page);
    await expectStored();
  });

  it('loses nothing though the page is read in again before it is back', async () => {
    await page.route('**/_api/**', (route) => (isWrite(route.request()) ? route.abort() : route.continue()));
    await writeOn('Skrivet före omläsningen.');
    await page.getByText(offline).waitFor();
    await openSection(visitor, group, 'Rapportering');
    await page.getByText(offline).waitFor();
    expect(await runningText(page, 'rapportering').inputValue()).toBe(text);
    await page.unroute('**/_api/**');
    await page.getByRole('button', { name: 'Försök nu' }).click();
    await page.getByText(healed).waitFor();
    await expectStored();
  });

  it('doubles nothing, and is no conflict with oneself, when only the answer was lost', async () => {
    await page.route('**/_api/**', async (route) => {
      if (!isWrite(route.request())) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await writeOn('Svaret försvann.');
    await page.getByText(offline).waitFor();
    await expectStored();
    await writeOn(' Medan det var borta.');
    await page.unroute('**/_api/**');
    await page.getByText(healed).waitFor();
    await expectStored();
    await writeOn(' Och vidare.');
    await saved(page);
    await expectStored();
    expect(await page.getByText('har ändrats av någon annan').count()).toBe(0);
  });
});

describe('an ended session', () => {
  it('is renewed without a word when only the digest has grown old', async () => {
    await order(scene.site, { advanceSeconds: 3600 });
    const renewed = page.waitForResponse((response) => response.url().endsWith('/_api/contextinfo') && response.ok());
    await writeOn('En timme senare.');
    await renewed;
    await saved(page);
    await expectStored();
    expect(await page.getByText('Din inloggning har gått ut.').count()).toBe(0);
  });

  it('is said, and nothing is lost when the writer has logged in again', async () => {
    const logIn = await logOut();
    await writeOn('Skrivet utan inloggning.');
    await page.getByText('Din inloggning har gått ut. Det du skriver hålls kvar i den här webbläsaren.').waitFor();
    await logIn();
    await page.getByRole('button', { name: 'Läs in sidan igen' }).click();
    await page.getByText('Vi hittade text som inte hann sparas förra gången.').waitFor();
    await saved(page);
    await expectStored();
  });

  it('heals without reading the page in again when the login is back', async () => {
    const logIn = await logOut();
    await writeOn('Skrivet utan inloggning.');
    await page.getByText('Din inloggning har gått ut.').waitFor();
    await logIn();
    await page.getByRole('button', { name: 'Försök nu' }).click();
    await page.getByText(healed).waitFor();
    await expectStored();
  });
});

describe('a busy server', () => {
  it('is left alone for as long as it asks, and gets the text then', async () => {
    await keepPresenceBack();
    const writes: Request[] = [];
    page.on('requestfinished', (request) => {
      if (isWrite(request)) writes.push(request);
    });
    await order(scene.site, { throttle: { status: 429, requests: 1, retryAfterSeconds: 2 } });
    await writeOn('Lite senare.');
    await page.getByText('Utkast · sparar …').waitFor();
    await saved(page);
    await expectStored();
    const [refused, taken] = writes;
    expect([writes.length, (await refused.response())?.status(), (await taken.response())?.status()]).toEqual([2, 429, 200]);
    expect(taken.timing().startTime - refused.timing().startTime).toBeGreaterThanOrEqual(2000);
  });

  it('is named when it asks for long, and nothing is lost', async () => {
    await order(scene.site, { throttle: { status: 429, requests: 1000, retryAfterSeconds: 120 } });
    await writeOn('Mycket senare.');
    await page.getByText('Servern har mycket att göra. Det du skriver hålls kvar i den här webbläsaren och sparas strax.').waitFor();
    await order(scene.site, { throttle: null });
    await page.getByRole('button', { name: 'Försök nu' }).click();
    await page.getByText(healed).waitFor();
    await expectStored();
  });
});
