import type { OwnBlock } from '../../mandate/answer';
import type { MatchLine } from './matchLine';

type ListKind = 'bullets' | 'numbered';

const listKind = ({ line, isHeading }: MatchLine): ListKind | null =>
  isHeading || line.kind === 'paragraph' ? null : line.kind === 'bullet' ? 'bullets' : 'numbered';

const textKind = ({ isHeading, line }: MatchLine): 'heading' | 'subheading' | 'paragraph' =>
  isHeading ? 'heading' : line.headingLevel === null ? 'paragraph' : 'subheading';

/** Lines as text of the mandate's own; points that follow each other make one list. */
export function ownBlocksOf(lines: readonly MatchLine[]): readonly OwnBlock[] {
  const blocks: OwnBlock[] = [];
  let items: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const kind = listKind(line);
    if (kind === null) {
      blocks.push({ kind: textKind(line), text: line.line.text });
    } else if (before && listKind(before) === kind) {
      items.push(line.line.text);
    } else {
      items = [line.line.text];
      blocks.push({ kind, items });
    }
  });
  return blocks;
}
