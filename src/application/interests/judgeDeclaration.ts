import { swedishDay } from '../../domain/calendar/swedishDay';
import type { InterestRule } from '../../domain/interests/interestRule';
import { judgedUntil } from '../../domain/interests/judgedUntil';
import { regions } from '../../domain/roster/regions';
import type { StoredDeclaration } from '../ports/declarations';
import type { Ports } from '../ports/ports';

const ruleOf = (rules: readonly InterestRule[], regionKey: string): InterestRule | undefined => {
  const own = regions.find(({ key }) => key === regionKey)?.healthcareRegions ?? [];
  return rules.find(({ healthcareRegion }) => own.includes(healthcareRegion)) ?? rules.find(({ healthcareRegion }) => healthcareRegion === '');
};

/**
 * Judges a declaration from today for as long as the region's rule says.
 * @throws Failure `conflict` when somebody else has judged it meanwhile, `denied` to all but the region's judge and process support
 */
export async function judgeDeclaration(
  { declarations, rosterParameters, clock }: Pick<Ports, 'declarations' | 'rosterParameters' | 'clock'>,
  declaration: StoredDeclaration,
  status: 'cleared' | 'hindered',
  judgement: string
): Promise<StoredDeclaration> {
  const rule = ruleOf(await rosterParameters.interestRules(), declaration.regionKey) ?? { renewedAfterYears: 1 };
  return declarations.save({ ...declaration, status, judgement, validUntil: judgedUntil(swedishDay(clock.now()), rule) });
}
