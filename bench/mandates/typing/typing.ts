import { join } from 'node:path';
import { launchBrowser } from '../../../e2e/browser';
import { leastDisturbed } from '../../leastDisturbed';
import { measurement, type Measurement } from '../../measurement';
import { median } from '../../median';
import { pageScript } from '../../pageScript';
import { paintTimes } from './paintTimes';

/** Most an input may take until it is painted, in milliseconds. */
const TARGET = 50;

/** Some sixteen presses a second: faster than a person types, slow enough for what is done between two. */
const PAUSE = 60;

const RUNS = 5;

const name = 'Skriva bland 60 avsnitt om 5 000 tecken, tangent till bild';

/** Without letters that the driver of the browser cannot press. */
const written = 'Gruppen tar fram ett underlag till gemensam planering och visar upp det varje termin. ';

const slowest = (times: readonly number[]): number => Math.max(...times);

/** Typing in a mandate of sixty sections of 5,000 characters, document and sections beside, in a real browser. */
export async function typing(): Promise<readonly Measurement[]> {
  const content = await pageScript(join(__dirname, 'typingPage.tsx'));
  const browser = await launchBrowser('whole');
  try {
    const runs: (readonly number[])[] = [];
    while (runs.length < RUNS) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.setContent('<!DOCTYPE html><html lang="sv"><body></body></html>');
      await page.addScriptTag({ content });
      const field = page.getByRole('textbox').first();
      await field.waitFor();
      await field.click();
      runs.push(await paintTimes(page, written, PAUSE));
      await page.close();
    }
    const times = leastDisturbed(runs);
    return [
      measurement(`${name}, långsammaste av ${times.length} tangenter`, slowest(times), 'ms', TARGET),
      measurement(`${name}, median`, median(times), 'ms', TARGET)
    ];
  } finally {
    await browser.close();
  }
}
