import { frequencyIn } from '../importing/language/frequency';
import type { DeclaredObligation } from './declaredObligation';
import type { FoundObligation } from './foundObligation';
import { normalSentence } from './normalSentence';
import { saidDeadline } from './saidDeadline';
import { sentenceSaying } from './sentenceSaying';
import type { WrittenSentence } from './writtenSentences';

function foundIn({ key, kind, receiver = '', isForMandator = false, frequency, deadline }: DeclaredObligation, sentence: WrittenSentence): FoundObligation {
  const { text, normal } = sentence;
  return {
    key,
    kind,
    receiver: normal.includes(normalSentence(receiver)) ? receiver : '',
    isForMandator,
    frequency: frequency === 'said' ? (frequencyIn(text)?.frequency ?? null) : (frequency ?? null),
    deadline: deadline === 'said' ? saidDeadline(text) : (deadline ?? { kind: 'none' }),
    origin: 'family',
    sentence
  };
}

/** What a family declares, where its sentence stands in the text. */
export const familyObligations = (declared: readonly DeclaredObligation[], written: readonly WrittenSentence[]): readonly FoundObligation[] =>
  declared.flatMap((declaration) => {
    const sentence = sentenceSaying(declaration, written);
    return sentence ? [foundIn(declaration, sentence)] : [];
  });
