import type { GroupObligation } from './obligation';
import type { EstablishedText, ObligationSources } from './obligationsIn';
import { obligationsIn } from './obligationsIn';

/**
 * What a mandate in force obliges to, each since the first of its texts that has had the obligation without a break.
 * @param texts of the mandate, the one in force first, then those before it
 * @param sourcesOf a text, whose family may be another than that of the next
 */
export function obligationsOfMandate(
  texts: readonly EstablishedText[],
  sourcesOf: (text: EstablishedText) => ObligationSources
): readonly GroupObligation[] {
  const [current, ...earlier] = texts;
  if (!current) {
    return [];
  }
  const now = obligationsIn(current, sourcesOf(current));
  const since = new Map(now.map(({ key }) => [key, current.decisionDate]));
  let standing = new Set(since.keys());
  for (const text of earlier) {
    const had = new Set(obligationsIn(text, sourcesOf(text)).map(({ key }) => key));
    standing = new Set([...standing].filter((key) => had.has(key)));
    standing.forEach((key) => since.set(key, text.decisionDate));
  }
  return now.map((obligation) => ({ ...obligation, since: since.get(obligation.key) ?? obligation.since }));
}
