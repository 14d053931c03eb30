import { leftPlaceholder } from '../../mandate/leftPlaceholder';
import { sentencesOf } from '../language/sentencesOf';
import type { Passage, Statement } from './passage';

function ofPassage({ line, ...place }: Passage): readonly Statement[] {
  const sentences = sentencesOf(line.text);
  return sentences.map((text, index) => ({
    ...place,
    text,
    line: line.number,
    isListed: line.kind !== 'paragraph',
    previous: sentences[index - 1] ?? ''
  }));
}

/** The sentences of a document; one with a placeholder left in it says nothing yet. */
export function statementsOf(passages: readonly Passage[]): readonly Statement[] {
  return passages.flatMap(ofPassage).filter(({ text }) => leftPlaceholder(text) === '');
}
