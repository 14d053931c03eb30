import type { InterestRule } from '../../domain/interests/interestRule';

/** For how long a judgement of interests holds, where no healthcare region has said otherwise: it is renewed every third year. */
export const interestRules: readonly InterestRule[] = [{ healthcareRegion: '', renewedAfterYears: 3, warningMonths: 3, confirmed: false }];
