import { compareWords } from '../comparison/compareWords';

/** Words of one text that read otherwise in another. */
export interface DifferingWords {
  /** As they stand; with a neighbour when nothing or only a sign stands there. */
  readonly quote: string;
  readonly from: string;
  readonly to: string;
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const lastWord = (text: string): string => /\S+\s*$/.exec(text)?.[0].trimStart() ?? '';
const firstWord = (text: string): string => /^\s*\S+/.exec(text)?.[0].trimEnd() ?? '';

/** Where `written` says otherwise than `given`, in order. */
export function differingWords(given: string, written: string): readonly DifferingWords[] {
  const changes = compareWords(given, written);
  const differing: DifferingWords[] = [];
  for (let at = 0; at < changes.length; at += 1) {
    const change = changes[at];
    if (change && change.kind !== 'same') {
      const next = changes[at + 1];
      const isPair = change.kind === 'deleted' && next?.kind === 'inserted';
      const from = change.kind === 'deleted' ? change.text : '';
      const to = isPair ? next.text : change.kind === 'inserted' ? change.text : '';
      const before = lastWord(changes[at - 1]?.text ?? '');
      const after = hasWord(to) || /\S/.test(to) ? '' : firstWord(changes[at + (isPair ? 2 : 1)]?.text ?? '');
      differing.push({ quote: (hasWord(to) ? to : `${before}${to}${after}`).trim(), from: from.trim(), to: to.trim() });
      at += isPair ? 1 : 0;
    }
  }
  return differing;
}
