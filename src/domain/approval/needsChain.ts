import type { Group } from '../roster/roster';
import { chainsOffered } from './proposeBinding';

/** True for a group that hands in mandates: it has a template, or the product brings a chain for its kind. */
export const needsChain = (group: Group): boolean => group.templateFamily !== '' || chainsOffered(group).length > 0;
