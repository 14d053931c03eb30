import type { Failure } from '../../../application/ports/failure';
import { toFailure } from '../connection/toFailure';

/** `SPQueryThrottledException`: the filter matches more rows than the site lets one query read. */
const OVER_THRESHOLD = '-2147024860';

export const isOverThreshold = ({ detail }: Failure): boolean => detail.includes(OVER_THRESHOLD);

/**
 * Reads rows range by range of their ids, the ranges as wide as the site's threshold allows. Slower than one filter,
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
  let width = widest;
  for (let above = 0; above < end; ) {
    try {
      found.push(...(await read(above, above + width)));
      above += width;
    } catch (error) {
      const failure = toFailure(error);
      if (width === 1 || !isOverThreshold(failure)) {
        throw failure;
      }
      width = Math.ceil(width / 2);
    }
  }
  return found;
}
