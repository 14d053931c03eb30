import type { PublicState, WorkingState } from '../approval/caseState';
import { newestCase } from '../approval/newestCase';
import { readableMandate } from '../approval/readableMandate';
import type { IsoDate } from '../mandate/answer';
import type { GroupProfile } from '../roster/groupProfile';
import type { Group } from '../roster/roster';
import { foldText } from './foldText';
import type { RegisterCase, RegisterEntry, RegisterMandate } from './registerEntry';

interface PublishedMandate extends Omit<RegisterMandate, 'documentUrl'> {
  readonly groupKey: string;
  readonly state: PublicState;
  readonly file: { readonly serverRelativeUrl: string };
}

interface KnownCase extends RegisterCase {
  readonly groupKey: string;
  readonly isOpen: boolean;
  readonly foldedTo: number;
}

/** What the register is made of. */
export interface RegisterSource {
  readonly groups: readonly Group[];
  readonly profiles: readonly Pick<GroupProfile, 'groupKey' | 'closing' | 'formerNames'>[];
  readonly mandates: readonly PublishedMandate[];
  /** None for readers. */
  readonly cases: readonly KnownCase[];
}

/** Working states that say nothing more than the public state does. */
const saidAlready: readonly WorkingState[] = ['none', 'published', 'superseded', 'withdrawn'];

function byGroup<Row extends { readonly groupKey: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.groupKey);
    if (known) known.push(row);
    else found.set(row.groupKey, [row]);
  }
  return found;
}

const toldMandate = ({ groupKey: _group, state: _state, file, ...mandate }: PublishedMandate): RegisterMandate => ({
  ...mandate,
  documentUrl: file.serverRelativeUrl
});

/** One line for each group, in the order of the groups. @param today day on which groups are at work or have ended */
export function registerEntries({ groups, profiles, mandates, cases }: RegisterSource, today: IsoDate): readonly RegisterEntry[] {
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  const profileOf = new Map(profiles.map((profile) => [profile.groupKey, profile]));
  const published = byGroup(mandates);
  const known = byGroup(cases);
  return groups.map((group): RegisterEntry => {
    const profile = profileOf.get(group.key);
    const mandate = readableMandate(published.get(group.key) ?? []);
    const ongoing = newestCase(known.get(group.key) ?? []);
    const closing = profile?.closing ?? null;
    const mandatorNames = group.mandators.map((key) => names.get(key) ?? key);
    const formerNames = (profile?.formerNames ?? []).map(({ name }) => name);
    return {
      group,
      mandatorNames,
      state: closing !== null && closing.date <= today ? 'closed' : (mandate?.state ?? 'none'),
      mandate: mandate ? toldMandate(mandate) : null,
      ongoing: ongoing && !saidAlready.includes(ongoing.state) ? { mandateKey: ongoing.mandateKey, state: ongoing.state } : null,
      isInForce: mandate?.state === 'inForce' || mandate?.state === 'pastReview',
      foldedNames: foldText([group.name, group.programmeArea, ...mandatorNames, ...formerNames, mandate?.title ?? ''].join('\n'))
    };
  });
}
