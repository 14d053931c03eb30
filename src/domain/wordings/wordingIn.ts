import type { Answer, Answers } from '../mandate/answer';
import { answerBlocks } from '../mandate/answerBlocks';
import { blocksAbout } from '../mandate/blocksAbout';
import type { DocumentBlock, MandateDocument } from '../mandate/document';
import type { Field } from '../template/field';
import type { SectionMeaning } from '../template/meaning';
import { answerFromBlocks } from './answerFromBlocks';

/** How another mandate answers the same question. */
export interface Wording {
  readonly blocks: readonly DocumentBlock[];
  readonly answer: Answer;
}

/** What is known of another mandate's text. */
export interface OtherText {
  readonly family: string;
  readonly answers: Answers;
  /** As frozen; null for a draft, whose answers are all there is. */
  readonly document: MandateDocument | null;
}

const written = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] => blocks.filter(({ kind }) => kind !== 'gap');

/**
 * What another mandate says where this field asks: its answer to the same question in the same family, else its
 * text in the section of the same meaning. Null when it says nothing there.
 */
export function wordingIn(text: OtherText, family: string, meaning: SectionMeaning, field: Field): Wording | null {
  const answer = text.answers[field.key];
  if (text.family === family) {
    const blocks = answer?.kind === field.kind ? written(answerBlocks(field, answer)) : [];
    return answer && blocks.length > 0 ? { blocks, answer } : null;
  }
  const blocks = text.document === null ? [] : blocksAbout(text.document, meaning);
  return blocks.length === 0 ? null : { blocks, answer: answerFromBlocks(field, blocks) };
}
