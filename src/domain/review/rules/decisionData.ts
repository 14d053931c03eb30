import { leftPlaceholder } from '../../mandate/leftPlaceholder';
import { isDecisionLine } from '../decisionLine';
import { findingAbout } from '../findingAbout';
import { findingAt } from '../findingAt';
import type { Rule } from '../rule';

const day = /\d{4}-\d{2}-\d{2}|\b\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4}\b/iu;

/** What a decision on a mandate is known by, and how each reads. */
const parts: Readonly<Record<string, RegExp>> = {
  body: /\bav\s+\p{L}/u,
  date: day,
  paragraph: /§§?\s*\d+|\bparagraf\s+\d+/iu,
  dnr: /(?<!\p{L})(?:[Dd]nr|[Dd]iarienr|[Dd]iarienummer)(?!\p{L})|(?<!\p{L})\p{Lu}{2,}[ -]?\d{4}\/\d+/u
};

/**
 * A document in force tells which body decided, when, in which § and under which diary number. A draft gets all that
 * when it is established, and a form with placeholders is nothing to decide on.
 */
export const decisionData: Rule = ({ isFinished, passages }) => {
  if (isFinished !== true || passages.some(({ kind, text }) => kind === 'gap' || leftPlaceholder(text) !== '')) {
    return [];
  }
  const line = passages.find(({ kind, meaning, text }) => kind !== 'item' && (isDecisionLine(text) || (meaning === 'decision' && day.test(text))));
  const all = passages.map(({ text }) => text).join('\n');
  const missing = Object.entries(parts)
    .filter(([name, part]) => !part.test(name === 'dnr' || name === 'paragraph' ? all : line?.text ?? ''))
    .map(([name]) => name);
  if (missing.length === 0) {
    return [];
  }
  const values = { missing: [...missing, ...(/\bversion\s*\d/iu.test(all) ? [] : ['version'])].join(',') };
  return [line ? findingAt(line, 'decisionDataMissing', 'warning', { values }) : findingAbout('noDecisionLine', 'warning', { values })];
};
