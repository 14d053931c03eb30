import { regionsOfGroup } from '../roster/regionsOfGroup';
import type { Group } from '../roster/roster';
import type { ChairRule } from './chairRule';
import type { LeadingTerm } from './leadingTerms';
import type { Rotation } from './rotation';

type RotatingRule = Extract<ChairRule, { readonly kind: 'rotatesBetweenRegions' }>;

/** The latest unbroken row of terms from one region: whoever of the region leads, it is the region's turn that runs. */
function latestRun(terms: readonly LeadingTerm[]): { readonly regionKey: string; readonly from: string } | null {
  const ofRegions = terms.filter(({ seat, term }) => seat.regionKey !== '' && term.from !== '');
  const last = ofRegions[ofRegions.length - 1];
  if (!last) return null;
  const regionKey = last.seat.regionKey;
  const before = ofRegions.map(({ seat }) => seat.regionKey !== regionKey).lastIndexOf(true);
  return { regionKey, from: ofRegions[before + 1].term.from };
}

/** The regions from the one that leads on: as the rule orders them, else those that have waited longest first. */
function orderFrom(first: string, order: readonly string[], group: Group, terms: readonly LeadingTerm[]): readonly string[] {
  if (order.includes(first)) return [...order.slice(order.indexOf(first)), ...order.slice(0, order.indexOf(first))];
  const led = new Map(terms.map(({ seat, term }) => [seat.regionKey, term.from]));
  const waited = (one: string): string => led.get(one) ?? '';
  const others = (order.length > 0 ? order : regionsOfGroup(group).map(({ key }) => key)).filter((key) => key !== first);
  // Sorting is stable: those that have never led keep the regions' order.
  return [first, ...others.sort((one, other) => (waited(one) < waited(other) ? -1 : Number(waited(one) > waited(other))))];
}

/** How the chair of a group goes on between its regions; null when neither the rule nor the roster says where to begin. */
export function rotationOf({ order, begins, everyYears }: RotatingRule, group: Group, terms: readonly LeadingTerm[]): Rotation | null {
  if (begins !== '' && order.length > 0) return { order, begins, everyYears };
  const run = latestRun(terms);
  return run && { order: orderFrom(run.regionKey, order, group, terms), begins: run.from, everyYears };
}
