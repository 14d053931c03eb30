import type { Failure } from '../../../application/ports/failure';
import { toFailure } from '../connection/toFailure';

/** `SPQueryThrottledException`: the filter matches more rows than the site lets one query read. */
const OVER_THRESHOLD = '-2147024860';

export const isOverThreshold = ({ detail }: Failure): boolean => detail.includes(OVER_THRESHOLD);

/** Ranges asked for in one batch, once one of their width has been answered. */
const TOGETHER = 20;

/**
 * Reads rows range by range of their ids, the ranges as wide as the site's threshold allows. More to ask than one filter,
 * but no number of rows somebody files under a key keeps others from reading it.
 * @param end highest id in the list
 * @param read rows with an id above the first and up to the second
 */
export async function rowsInRanges<Row>(
  end: number,
  widest: number,
  read: (above: number, upTo: number) => Promise<readonly Row[]>
): Promise<readonly Row[]> {
  const found: Row[] = [];
  let [width, together] = [widest, 1];
  for (let above = 0; above < end; ) {
    const ranges = Array.from({ length: Math.min(together, Math.ceil((end - above) / width)) }, (_, place) => above + place * width);
    try {
      found.push(...(await Promise.all(ranges.map((start) => read(start, start + width)))).flat());
      above += ranges.length * width;
      together = TOGETHER;
    } catch (error) {
      const failure = toFailure(error);
      if (width === 1 || !isOverThreshold(failure)) {
        throw failure;
      }
      [width, together] = [Math.ceil(width / 2), 1];
    }
  }
  return found;
}
