import type { IsoDate } from '../mandate/answer';
import type { OverviewFollowup } from './overviewFollowup';
import { yearEnds } from './yearEnds';

/** A text of a mandate that is or was in force. */
interface EstablishedOn {
  readonly mandateKey: string;
  readonly decisionDate: IsoDate;
  /** Empty while it applies. */
  readonly withdrawnOn: IsoDate | '';
}

/** As far back as the texts are read whole. */
const yearsTold = 5;

/** Of each mandate the text that applied last by a day. */
function lastBy(texts: readonly EstablishedOn[], day: IsoDate): readonly EstablishedOn[] {
  const last = new Map<string, EstablishedOn>();
  for (const text of texts) {
    const known = last.get(text.mandateKey);
    if (text.decisionDate <= day && (known === undefined || known.decisionDate < text.decisionDate)) last.set(text.mandateKey, text);
  }
  return [...last.values()];
}

/** How many texts were established in each year, and how many mandates were in force at its end. */
export function yearsOfMandates(texts: readonly EstablishedOn[], today: IsoDate): OverviewFollowup['years'] {
  return yearEnds(today, yearsTold).map(({ year, day }) => ({
    year,
    established: texts.filter(({ decisionDate }) => decisionDate.startsWith(`${year}-`) && decisionDate <= day).length,
    inForce: lastBy(texts, day).filter(({ withdrawnOn }) => withdrawnOn === '' || withdrawnOn > day).length
  }));
}
