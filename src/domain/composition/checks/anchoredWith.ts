import { yearsAfter } from '../../calendar/yearsAfter';
import type { IsoDate } from '../../mandate/answer';
import type { CompositionFinding } from '../compositionFinding';
import type { CompositionRule } from '../compositionRule';
import { countsAsMember } from '../countsAsMember';
import type { Check, Standing } from '../standing';

type Rule = Extract<CompositionRule, { readonly kind: 'anchoredWith' }>;

/** Why a composition that was anchored on a day is to be anchored again, and since when. */
function outdated({ againAfterYears, againWhenChanged }: Rule, anchoredOn: IsoDate, { seats, rules, date }: Standing): { readonly because: 'changed' | 'years'; readonly since: IsoDate } | null {
  const begun = seats.flatMap(({ seat, term }) => (term && countsAsMember(seat, rules) && term.from > anchoredOn ? [term.from] : [])).sort();
  if (againWhenChanged === true && begun[0] !== undefined) return { because: 'changed', since: begun[0] };
  if (againAfterYears === undefined) return null;
  const again = yearsAfter(anchoredOn, againAfterYears);
  return again <= date ? { because: 'years', since: again } : null;
}

/** Each body has had the composition before it, by the day, and again where the rule wants it again. */
export const anchoredWith: Check<'anchoredWith'> = (rule, standing) =>
  rule.bodies.flatMap((body): readonly CompositionFinding[] => {
    const { group, facts, date } = standing;
    const told = { groupKey: group.key, demand: rule.demand, body };
    const anchoredOn = facts.anchorings.filter((anchoring) => anchoring.body === body && anchoring.date <= date).map((anchoring) => anchoring.date).sort().pop();
    if (anchoredOn === undefined) return [{ kind: 'notAnchored', since: '', ...told }];
    const again = outdated(rule, anchoredOn, standing);
    return again === null ? [] : [{ kind: 'anchoringOutdated', anchoredOn, ...told, ...again }];
  });
