import { frequencyIn } from '../importing/language/frequency';
import { wholeWords } from '../importing/language/wholeWords';
import type { DeclaredObligation } from './declaredObligation';
import type { FoundObligation } from './foundObligation';
import { normalSentence } from './normalSentence';
import { saidDeadline } from './saidDeadline';
import type { WrittenSentence } from './writtenSentences';

/** A sentence that takes back what it names. */
const denies = wholeWords('inte|ej|inga|behöver inte|undantas');

const isIn = (section: string, sectionKey: string): boolean => sectionKey === section || sectionKey.startsWith(`${section}-`);

function sentenceOf({ section, says }: DeclaredObligation, written: readonly WrittenSentence[]): WrittenSentence | undefined {
  const fits = ({ normal }: WrittenSentence): boolean => says.every((piece) => normal.includes(piece)) && !denies.test(normal);
  const found = written.filter(fits);
  return found.find(({ sectionKey }) => isIn(section, sectionKey)) ?? found[0];
}

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
    const sentence = sentenceOf(declaration, written);
    return sentence ? [foundIn(declaration, sentence)] : [];
  });
