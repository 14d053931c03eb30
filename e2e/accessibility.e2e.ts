import type { Frame, Page } from 'playwright-core';
import { appearanceCookie } from '../local-site/runtime/pages/appearanceCookie';
import { accessibilityFindings } from './accessibility';
import { appearances, type Appearance } from './screens/appearances';
import { handIn } from './screens/approve';
import { chainsWalk } from './screens/walks/chainsWalk';
import { decisionWalk } from './screens/walks/decisionWalk';
import { editorWalks, handedInWalk, sentBack } from './screens/walks/editorWalks';
import { frameWalks } from './screens/walks/frameWalks';
import { groupRoomWalks } from './screens/walks/groupRoomWalks';
import { readingWalks } from './screens/walks/readingWalks';
import { importWalk } from './screens/walks/importWalk';
import { registerWalk } from './screens/walks/registerWalk';
import { rostersWalk } from './screens/walks/rostersWalk';
import { templatesWalk } from './screens/walks/templatesWalk';
import { troubleWalk } from './screens/walks/troubleWalk';
import type { Walk } from './screens/walks/Walk';
import { demoScene } from './site/demoScene';
import { signIn, visit, type Visitor } from './site/visitor';

/** A browser for each appearance, kept for all walks: pages come faster from its cache. */
let visitors: readonly Visitor[] = [];

// Before the scene's own: what runs after the tests runs in this order.
afterAll(async () => {
  await Promise.all(visitors.map((visitor) => visitor.leave()));
});

const scene = demoScene();

beforeAll(async () => {
  visitors = await Promise.all(appearances.map(({ system }) => visit(scene.browser, scene.site, 'lasare.kalmar', system)));
  for (const [index, { chosen }] of appearances.entries()) {
    await visitors[index].context.addCookies([{ name: appearanceCookie, value: chosen, url: scene.site.origin }]);
  }
});

const desktop = { width: 1280, height: 900 };

/** Looks once more with colours that the person's system forces on every page, as if she chose them now. */
async function inForcedColours(page: Page, place: Page | Frame, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  // The second frame shows what the first one told.
  const isForced = await place.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return window.matchMedia('(forced-colors: active)').matches;
  });
  expect(isForced).toBe(true);
  await look();
  await page.emulateMedia({ forcedColors: 'none' });
}

/** What is found on a walk in one appearance, on a desktop in light in forced colours too; states that could not be looked at end the walk with an error. */
async function findingsOn(
  { login, take }: Walk,
  visitor: Visitor,
  { name, chosen }: Appearance,
  viewport = desktop
): Promise<readonly string[]> {
  await visitor.page.setViewportSize(viewport);
  await signIn(visitor.context, scene.site, login);
  const findings: string[] = [];
  let looks = 0;
  await take(
    visitor,
    async (state, frame) => {
      looks += 1;
      const place = frame ?? visitor.page;
      const look = async (how: string, coloursOnly: boolean): Promise<void> => {
        const found = await accessibilityFindings(place, { coloursOnly });
        findings.push(...found.map((finding) => `${how}, ${state}: ${finding}`));
      };
      // Every walk is taken in light as well.
      await look(name, chosen !== 'light');
      if (chosen === 'light' && viewport === desktop) await inForcedColours(visitor.page, place, () => look('forced colours', true));
      const { lang, appearance, overflow } = await visitor.page.evaluate(() => ({
        lang: document.documentElement.lang,
        appearance: document.documentElement.dataset.appearance,
        overflow: document.documentElement.scrollWidth - window.innerWidth
      }));
      if (lang !== 'sv' || appearance !== chosen) findings.push(`${name}, ${state}: ${lang}, ${appearance}`);
      if (overflow > 0) findings.push(`${name}, ${state}: ${overflow} px too wide`);
    },
    scene.site
  );
  if (looks === 0) throw new Error('The walk looked at nothing');
  return findings;
}

async function expectNoFindings(walk: Walk): Promise<void> {
  const found = await Promise.all(appearances.map((appearance, index) => findingsOn(walk, visitors[index], appearance)));
  expect(found.flat()).toEqual([]);
}

/** On the narrowest phone nothing is to be scrolled sideways (WCAG 1.4.10). */
async function expectRoomOnPhone(walk: Walk): Promise<void> {
  expect(await findingsOn(walk, visitors[0], appearances[0], { width: 320, height: 640 })).toEqual([]);
}

describe('every state of the journey, in light, dark, high contrast and forced colours', () => {
  it('would show a flaw if there were one', async () => {
    const { page, leave } = await visit(scene.browser, scene.site, 'lasare.kalmar');
    await page.goto(scene.site.address);
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML =
        '<h1>Rubrik</h1><img src="data:,"><p style="color:#bbb;background:#fff">Blekt</p>' +
        '<a href="#a" style="display:block;height:6px;width:6px;overflow:hidden">a</a>' +
        '<a href="#b" style="display:block;height:6px;width:6px;overflow:hidden">b</a>';
    });
    const rulesBroken = async (coloursOnly: boolean): Promise<readonly (string | undefined)[]> =>
      (await accessibilityFindings(page, { coloursOnly })).map((finding) => finding.split(':')[0]);
    expect(await rulesBroken(false)).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'target-size']));
    expect([...new Set(await rulesBroken(true))]).toEqual(['color-contrast']);
    await leave();
  });

  it.each([...frameWalks, ...readingWalks, ...editorWalks, templatesWalk, chainsWalk, importWalk, registerWalk, rostersWalk, ...groupRoomWalks, troubleWalk])('$name', expectNoFindings);

  it.each([...frameWalks, ...readingWalks, templatesWalk, chainsWalk, importWalk, registerWalk, rostersWalk, ...groupRoomWalks, troubleWalk])('$name, on a phone', expectRoomOnPhone);

  describe('when a mandate is handed in', () => {
    beforeAll(async () => {
      const convener = await visit(scene.browser, scene.site, 'processtod');
      await convener.open('Uppdragsbeskrivning.aspx', sentBack);
      await convener.page.getByText(/skickade tillbaka uppdraget/).waitFor();
      await handIn(convener);
      await convener.leave();
    });

    it.each([handedInWalk, decisionWalk])('$name', expectNoFindings);
    it.each([handedInWalk, decisionWalk])('$name, on a phone', expectRoomOnPhone);
  });
});
