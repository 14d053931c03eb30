import type { Group } from '../../../src/domain/roster/roster';
import { demoAccounts, type DemoAccount } from './accounts';

/** The convener writes for one working group, another for the others of Sydöstra, the staff for the rest. */
export function writerOf({ key, templateFamily }: Pick<Group, 'key' | 'templateFamily'>): DemoAccount {
  if (key === 'rag-barnonkologi') return demoAccounts.convener;
  return templateFamily === 'sydostra-rag' ? demoAccounts.otherConvener : demoAccounts.staff;
}
