import type { Page } from 'playwright-core';
import type { observeAnswer } from '../page/observeAnswer';

/** Milliseconds from an event until its whole answer is painted; null when nothing changed. @param act brings the event about */
export async function answerTime(page: Page, kind: 'keydown' | 'click', act: () => Promise<void>): Promise<number | null> {
  const answered = page.evaluate(
    ([event, place]) => (window as unknown as { viewPage: { observeAnswer: typeof observeAnswer } }).viewPage.observeAnswer(event, place),
    [kind, 'main'] as const
  );
  await act();
  return answered;
}
