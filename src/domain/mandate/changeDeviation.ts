import type { DeviationAnswer, OwnBlock, OwnText } from './answer';
import type { AnswerChanges } from './answerChanges';
import { deviationKey } from './deviationKey';
import { emptyAnswer } from './emptyAnswer';
import { sameAnswers } from './sameAnswers';

function withText(texts: readonly OwnText[], place: number, blocks: readonly OwnBlock[] | null): readonly OwnText[] {
  const others = texts.filter((text) => text.place !== place);
  return blocks === null ? others : [...others, { place, blocks }].sort((one, other) => one.place - other.place);
}

/** Puts own blocks in the stead of the template's block at the place: none leave it out, null gives the template's back. */
export const withReplaced = (deviation: DeviationAnswer, place: number, blocks: readonly OwnBlock[] | null): DeviationAnswer => ({
  ...deviation,
  replaced: withText(deviation.replaced, place, blocks)
});

/** Puts own blocks after the template's block at the place, in the stead of those there; none take them away. */
export const withAdded = (deviation: DeviationAnswer, place: number, blocks: readonly OwnBlock[]): DeviationAnswer => ({
  ...deviation,
  added: withText(deviation.added, place, blocks.length === 0 ? null : blocks)
});

/** What a section's answers become with the deviation: one that says nothing of its own is taken away. */
export function deviationChange(sectionKey: string, deviation: DeviationAnswer): AnswerChanges {
  const key = deviationKey(sectionKey);
  const saysNothing = sameAnswers({ [key]: deviation }, { [key]: emptyAnswer('deviation') });
  return { [key]: saysNothing ? null : deviation };
}
