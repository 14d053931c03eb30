import type { WholeRoster } from '../../../src/application/ports/rosterStore';
import { demoRoster } from './rosters';
import { wholeOfSydostra } from './sydostra/wholeOfSydostra';

/** How much the demo holds: a choice of groups, or Sydöstra in full. */
export type DemoSize = 'small' | 'sydostra';

/** Groups of the demo and who sits in them; the same for the same day. Of the small demo's groups nothing more is kept. */
export const demoContent = (size: DemoSize, today: Date): WholeRoster =>
  size === 'small' ? { ...demoRoster(today), profiles: [] } : wholeOfSydostra(today);
