import { yearsAfter } from '../calendar/yearsAfter';
import type { IsoDate } from '../mandate/answer';

/** Day by which a mandate is proposed to be reviewed; empty while the day of decision is not known, or its template says nothing. */
export const reviewProposal = (decided: IsoDate | '', intervalYears: number | null): IsoDate | '' =>
  decided === '' || intervalYears === null ? '' : yearsAfter(decided, intervalYears);
