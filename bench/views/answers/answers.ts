import type { Browser } from 'playwright-core';
import type { Measurement } from '../../measurement';
import type { MeasuredSite } from '../demoSite';
import { firstPaint } from '../firstPaint';
import type { MeasuredView } from '../measuredView';
import { overviewOfAll, register } from '../measuredViews';
import { answersOf, type AnsweringView } from './answersOf';

interface Answering extends AnsweringView {
  readonly view: MeasuredView;
  /** What is pressed first to have something to narrow by. */
  readonly opens?: string;
}

const answering: readonly Answering[] = [
  {
    name: 'Register',
    view: register,
    search: 'Sök i namn och uppdragstexter',
    order: 'main th button',
    opens: 'Slag',
    choices: 'main [role="group"][aria-label="Slag"] button'
  },
  {
    name: 'Översiktens grupper',
    view: overviewOfAll,
    search: 'Sök grupp, person eller profession',
    order: 'main th button',
    choices: 'main [role="tabpanel"] [role="group"] button[aria-pressed]'
  }
];

/** How fast the register and the overview's table of groups answer, at national scale and when everything has been read. */
export async function answers(browser: Browser, national: MeasuredSite): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const { view, opens, ...one } of answering) {
    await firstPaint(browser, national, view, async (page) => {
      if (opens !== undefined) await page.getByRole('button', { name: opens, exact: true }).click();
      rows.push(...(await answersOf(page, one)));
    });
  }
  return rows;
}
