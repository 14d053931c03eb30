import type { Page } from 'playwright-core';
import type { AnswerTimes, observeAnswer } from '../page/observeAnswer';

interface Observing {
  readonly viewPage: { readonly observeAnswer: typeof observeAnswer };
  answer: Promise<AnswerTimes | null>;
}

/** How long an event waits for its answer; null when nothing changed in the window. @param act brings the event about */
export async function answerTime(page: Page, kind: 'keydown' | 'click', act: () => Promise<void>): Promise<AnswerTimes | null> {
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
