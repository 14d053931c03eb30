import type { Group } from '../../../../src/domain/roster/roster';
import { createRandom, type Random } from '../../../random';
import { atWork } from './caseTimes';
import { consultedIn, hasMandate } from './countryChains';
import type { CountrySize } from './countrySize';

/** How far a text came. */
export type Outcome = 'published' | 'established' | 'sentBack' | 'recalled' | 'consulting' | 'endorsing' | 'awaiting';

/** One text handed in. */
export interface PlannedRound {
  readonly outcome: Outcome;
  readonly handedIn: Date;
  /** Answers in its consultation: the keys of those who answer. */
  readonly answering: readonly string[];
}

/** A group's mandate from its first text until today. */
export interface PlannedCase {
  readonly group: Group;
  readonly mandateKey: string;
  readonly rounds: readonly PlannedRound[];
}

/** Records of a round beside the answers in its consultation. */
const records: Readonly<Record<Outcome, number>> = {
  // Handed in, consultation closed, endorsed, established, supplemented, published.
  published: 6,
  established: 4,
  sentBack: 4,
  recalled: 2,
  consulting: 1,
  endorsing: 2,
  awaiting: 3,
};

/** Longest a text is under way, in days. */
const UNDER_WAY = 110;

/** What becomes of a text that another follows, of a hundred. */
const earlier = (random: Random): Outcome => (random.below(100) < 76 ? 'published' : random.below(100) < 80 ? 'sentBack' : 'recalled');

/** Where the newest text stands today, of a hundred. */
function newest(random: Random): Outcome {
  const drawn = random.below(100);
  const [found] = ([['published', 70], ['established', 75], ['consulting', 83], ['endorsing', 88], ['awaiting', 95], ['sentBack', 100]] as const).filter(([, upTo]) => drawn < upTo);
  return found![0];
}

/** How many texts each case has: some groups write anew every year, others seldom. */
function versionsOf(cases: number, versions: number, random: Random): readonly number[] {
  const each = Array.from({ length: cases }, (_, index) => Math.floor(versions / cases) + (index < versions % cases ? 1 : 0));
  for (let index = 0; index + 1 < cases; index += 2) {
    const moved = random.below(Math.max(1, Math.min(4, each[index]!)));
    each[index]! -= moved;
    each[index + 1]! += moved;
  }
  return each;
}

/** When a text of so many was handed in: spread over the years, the newest so that what is under way is under way today. */
function handedIn(index: number, count: number, outcome: Outcome, { size, today, random }: Planning): Date {
  const days = size.years * 365;
  const beginning = new Date(today.getTime() - days * 24 * 60 * 60 * 1000);
  const isOpen = outcome === 'consulting' || outcome === 'endorsing' || outcome === 'awaiting';
  if (index === count - 1 && isOpen) return atWork(today, { consulting: -14, endorsing: -44, awaiting: -56 }[outcome] - random.below(6), random);
  const span = (days - 2 * UNDER_WAY) / count;
  return atWork(beginning, Math.floor(span * index) + random.below(Math.max(1, Math.floor(span) - UNDER_WAY)), random);
}

interface Planning {
  readonly size: CountrySize;
  readonly today: Date;
  readonly random: Random;
}

const isConsulted = (outcome: Outcome): boolean => outcome !== 'recalled' && outcome !== 'consulting';

/** Answers in a consultation that is still open. */
const ANSWERS_SO_FAR = 3;

/**
 * Every case of the country, the same for the same groups and day. So many answer in consultations that the ledger holds
 * exactly as many records as the size says, where there are bodies enough.
 * @param configuration records of chains and bindings
 */
export function countryCases(groups: readonly Group[], size: CountrySize, today: Date, configuration: number): readonly PlannedCase[] {
  const planning: Planning = { size, today, random: createRandom(1809) };
  const owners = groups.filter(hasMandate);
  const counts = versionsOf(owners.length, size.versions, planning.random);
  const outcomes = counts.map((count) => Array.from({ length: count }, (_, index) => (index === count - 1 ? newest(planning.random) : earlier(planning.random))));
  const all = outcomes.flat();
  const known = all.reduce((sum, outcome) => sum + records[outcome] + (outcome === 'consulting' ? ANSWERS_SO_FAR : 0), configuration);
  const consulted = all.filter(isConsulted).length;
  const [least, more] = [Math.floor((size.records - known) / consulted), (size.records - known) % consulted];
  let turn = 0;
  const answersOf = (outcome: Outcome): number => {
    if (outcome === 'consulting') return ANSWERS_SO_FAR;
    if (outcome === 'recalled') return 0;
    turn += 1;
    return turn <= more ? least + 1 : least;
  };
  return owners.map((group, number) => {
    const bodies = consultedIn(groups, group.healthcareRegions[0] ?? '');
    return {
      group,
      mandateKey: `land${String(number + 1).padStart(4, '0')}`,
      rounds: outcomes[number]!.map((outcome, index, { length }) => {
        // One is silent at least: there is something to close.
        const answers = Math.min(answersOf(outcome), bodies.length - 1);
        const first = planning.random.below(bodies.length);
        return {
          outcome,
          handedIn: handedIn(index, length, outcome, planning),
          answering: Array.from({ length: answers }, (_, at) => bodies[(first + at) % bodies.length]!),
        };
      }),
    };
  });
}
