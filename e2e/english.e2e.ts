import { languageCookie } from '../local-site/runtime/pages/languageCookie';
import { accessibilityFindings } from './accessibility';
import { decidingWalk } from './english/decidingWalk';
import { keepingWalks } from './english/keepingWalks';
import { readingWalks } from './english/readingWalks';
import { shownTexts } from './english/shownTexts';
import { swedishLeft, type SwedishLeft } from './english/swedishLeft';
import { workingWalks } from './english/workingWalks';
import type { Walk } from './screens/walks/Walk';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';
import { signIn, visit, type Visitor } from './site/visitor';

/** One browser for all walks: pages come faster from its cache. */
let visitor: Visitor;
let left: SwedishLeft;

// Before the scene's own: what runs after the tests runs in this order.
afterAll(() => visitor.leave());

const scene = demoScene();

beforeAll(async () => {
  [visitor, left] = await Promise.all([visit(scene.browser, scene.site, 'lasare.kalmar'), swedishLeft()]);
  await visitor.context.addCookies([{ name: languageCookie, value: 'en-US', url: scene.site.origin }]);
});

/** Takes the walk in English, and tells what there is to say against every state on it. */
async function findingsOn({ login, take }: Walk): Promise<readonly string[]> {
  const { page, context } = visitor;
  await signIn(context, scene.site, login);
  const findings: string[] = [];
  let looks = 0;
  await take(
    visitor,
    async (state, frame) => {
      looks += 1;
      const [swedish, flaws] = [left(await shownTexts(frame ?? page)), await accessibilityFindings(frame ?? page)];
      findings.push(...swedish.map((text) => `${state}, in Swedish: ${text}`), ...flaws.map((flaw) => `${state}: ${flaw}`));
      const language = await page.evaluate(() => document.documentElement.lang);
      if (language !== 'en') findings.push(`${state}: the page is in ${language}`);
      if ((await sidewaysOverflow(page)) > 0) findings.push(`${state}: too wide`);
    },
    scene.site
  );
  if (looks === 0) throw new Error('The walk looked at nothing');
  return findings;
}

describe('a page in English', () => {
  it('would be caught with Swedish left on it', async () => {
    const swedish = { own: ['Försök igen', 'Visa 3 till', 'Det här har ingen skrivit', 'RAG Barndiabetes', 'Try again'], markedSwedish: ['Avbryt'] };
    expect(left(swedish)).toEqual(['Försök igen', 'Visa 3 till', 'Det här har ingen skrivit']);
  });

  // The last one changes what others meet.
  it.each([...readingWalks, ...workingWalks, ...keepingWalks, decidingWalk])('has nothing in Swedish of its own, and no accessibility finding: $name', async (walk) => {
    expect(await findingsOn(walk)).toEqual([]);
  });

  it('is chosen in the account menu, and Swedish again', async () => {
    const { page, leave } = await visit(scene.browser, scene.site, 'lasare.kalmar');
    await page.goto(`${scene.site.address}/SitePages/Register.aspx`);
    const choose = async (language: string, sign: string): Promise<void> => {
      await page.getByRole('button', { name: /konto, utseende och språk/ }).click();
      await page.getByRole('radio', { name: language }).click();
      await page.getByText(sign).waitFor();
    };
    await page.getByText('Alla grupper och uppdragsbeskrivningar som du får se.').waitFor();
    await choose('English', 'Every group and mandate that you may see.');
    await choose('Svenska', 'Alla grupper och uppdragsbeskrivningar som du får se.');
    await leave();
  });

  it('is what a tab in Teams shows where the client is in English', async () => {
    await signIn(visitor.context, scene.site, 'lasare.kalmar');
    const { page } = visitor;
    await page.goto(`${scene.site.address}/_layouts/15/teams.aspx?componentId=3f0c7a52-6c1e-4b7d-9a3b-5d4e8f2167c9`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('Every group and mandate that you may see.').waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe('en');
  });
});
