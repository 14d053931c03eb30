import type { DocumentLine } from './documentLine';
import type { AlignedLine, AlignedSection } from './alignSections';
import { likeness } from './likeness';
import { lineWords } from './lineWords';
import { pairAlike } from './pairAlike';

/** The other end of a move. */
export interface Move {
  readonly line: DocumentLine;
  readonly section: AlignedSection;
}

interface Loose {
  readonly aligned: AlignedLine;
  readonly line: DocumentLine;
  readonly section: AlignedSection;
}

/** Fewer words than this stand in many places by chance. */
const fewestWords = 3;

/** From how much shared on a line at another place is the same one, reworded on the way. */
const leastAlike = 0.75;

function looseLines(sections: readonly AlignedSection[], side: 'before' | 'after'): readonly Loose[] {
  return sections.flatMap((section) =>
    section.lines.flatMap((aligned): readonly Loose[] => {
      const line = aligned[side];
      const isLoose = aligned.before === null || aligned.after === null;
      return line && isLoose && lineWords(line).size >= fewestWords ? [{ aligned, line, section }] : [];
    })
  );
}

/** Lines that stand at another place, by the line at either end. */
export function findMoves(sections: readonly AlignedSection[]): ReadonlyMap<AlignedLine, Move> {
  const moves = new Map<AlignedLine, Move>();
  const [gone, come] = [looseLines(sections, 'before'), looseLines(sections, 'after')];
  const record = (old: Loose | undefined, fresh: Loose | undefined): void => {
    if (old && fresh) {
      moves.set(old.aligned, fresh);
      moves.set(fresh.aligned, old);
    }
  };
  const waiting = new Map<string, Loose[]>();
  for (const loose of come) {
    waiting.set(loose.line.text, [...(waiting.get(loose.line.text) ?? []), loose]);
  }
  for (const loose of gone) {
    record(loose, waiting.get(loose.line.text)?.shift());
  }
  const unmoved = (all: readonly Loose[]): readonly number[] =>
    all.flatMap(({ aligned }, index) => (moves.has(aligned) ? [] : [index]));
  const weigh = (i: number, j: number): number => {
    const [old, fresh] = [gone[i], come[j]];
    return old && fresh ? likeness(lineWords(old.line), lineWords(fresh.line), leastAlike) : 0;
  };
  for (const [i, j] of pairAlike([unmoved(gone), unmoved(come)], weigh, leastAlike, () => true)) {
    record(gone[i], come[j]);
  }
  return moves;
}
