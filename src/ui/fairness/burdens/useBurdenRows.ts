import type { FairnessMeasure, MeasuredBurden } from '../../../domain/fairness/fairness';
import { wholePercents } from '../../../domain/fairness/wholePercents';
import { fairnessStrings } from '../../../loc/fairness/strings';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';

/** A party's part of a measure, in words and as bars. */
export interface BurdenRow {
  readonly party: string;
  readonly name: string;
  readonly amount: string;
  readonly share: string;
  readonly expected: string;
  readonly difference: string;
  /** Per cent of the chart's width. */
  readonly barWidth: number;
  readonly expectedAt: number;
}

const daysOfYear = 365.25;

const counted = (measure: FairnessMeasure, amount: number): number =>
  measure === 'seats' || measure === 'chair' || measure === 'processSupport' ? amount / daysOfYear : amount;

const decimals: Readonly<Record<FairnessMeasure, number>> = { seats: 1, chair: 1, processSupport: 1, meetings: 0, hours: 0, fullTime: 2, cost: 0 };

/** The rows in words. Per cents borne make a hundred together; the longest bar fills the chart. */
export function useBurdenRows({ measure, total, shares }: MeasuredBurden, nameOf: (party: string) => string): { readonly rows: readonly BurdenRow[]; readonly total: string } {
  const strings = useStrings(fairnessStrings);
  const locale = useLanguage() === 'sv-SE' ? 'sv-SE' : 'en-GB';
  const amountOf = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals[measure] });
  const percentOf = new Intl.NumberFormat(locale, { style: 'percent' });
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  const say = (amount: number): string => strings.units[measure](amountOf.format(counted(measure, amount)));
  const borne = wholePercents(shares.map(({ share }) => share));
  const longest = Math.max(...shares.map(({ share, expected }) => Math.max(share, expected)), Number.EPSILON);
  return {
    total: say(total),
    rows: shares.map(({ party, amount, share, expected, difference }, index) => ({
      party,
      name: nameOf(party),
      amount: say(amount),
      share: percentOf.format((borne[index] ?? 0) / 100),
      expected: percentOf.format(expected),
      difference: strings.points(signed.format(difference * 100)),
      barWidth: (share / longest) * 100,
      expectedAt: (expected / longest) * 100
    }))
  };
}
