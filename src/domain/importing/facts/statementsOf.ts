import { leftPlaceholder } from '../../mandate/leftPlaceholder';
import { sentencesOf } from '../language/sentencesOf';
import type { Passage, Statement } from './passage';

/** Characters. A text without a full stop for longer is no sentence, and could keep the patterns busy without end. */
const longest = 2000;

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

/** The sentences of a document. A heading within a section states nothing, and one with a placeholder left nothing yet. */
export function statementsOf(passages: readonly Passage[]): readonly Statement[] {
  const lines = passages.filter(({ line }) => line.headingLevel === null);
  return lines.flatMap(ofPassage).filter(({ text }) => text.length <= longest && leftPlaceholder(text) === '');
}
