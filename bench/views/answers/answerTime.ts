import type { Page } from 'playwright-core';
import type { observeAnswer } from '../page/observeAnswer';

interface Observing {
  readonly viewPage: { readonly observeAnswer: typeof observeAnswer };
  answer: Promise<number | null>;
}

/** Milliseconds from an event until its whole answer is painted; null when nothing changed. @param act brings the event about */
export async function answerTime(page: Page, kind: 'keydown' | 'click', act: () => Promise<void>): Promise<number | null> {
  // Watched before anything is pressed: a busy page takes what is pressed first.
  await page.evaluate(
    ([event, place]) => {
      const observing = window as unknown as Observing;
      observing.answer = observing.viewPage.observeAnswer(event, place);
    },
    [kind, 'main'] as const
  );
  await act();
  return page.evaluate(() => (window as unknown as Observing).answer);
}
