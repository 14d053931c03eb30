import type { OverviewGroup } from './overview';

/** True for a group with a mandate in force, also one that is to be reviewed. */
export const isInForce = ({ mandate }: Pick<OverviewGroup, 'mandate'>): boolean => mandate.publicState === 'inForce' || mandate.publicState === 'pastReview';
