import type { RecordedComposition } from '../../../domain/composition/compositionFacts';
import type { StoredCompositionNote } from '../../../domain/composition/compositionNote';
import { withNotes } from '../../../domain/composition/withNotes';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import { healthcareRegions } from '../../../domain/roster/healthcareRegions';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDate } from '../../language/formatDate';
import { inSentence } from '../../language/inSentence';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import type { FactListProps } from './FactList';

export interface Fact {
  readonly name: string;
  /** Empty when nobody has said it. */
  readonly text: string;
  readonly href?: string;
}

/** An address that a person may follow; nothing else becomes a link. */
const linkOf = (address: string): string | undefined => (/^(https:\/\/|\/)/i.test(address) ? address : undefined);

/** What is kept about a group, in words. */
export function useFacts({ group, profile, frame, roster }: FactListProps): readonly Fact[] {
  const { facts: strings, composition } = useStrings(groupFactStrings);
  const { and } = useStrings(rostersStrings);
  const language = useLanguage();
  const { relations, lifetime } = profile;
  const notes = roster?.notes ?? [];
  const recorded = withNotes(profile.composition, notes, roster?.today ?? '');
  const nameOf = (key: string): string => (key === '' ? '' : (frame.names.get(key) ?? key));
  const namesOf = (keys: readonly string[]): string => inSentence(keys.map(nameOf), and);
  const dateOf = (date: string): string => formatDate(date, language);
  const noted = (considered: RecordedComposition['genderBalance']): string =>
    considered === null ? '' : [dateOf(considered.date), considered.note].filter((part) => part !== '').join(': ');
  const told = ({ kind, date, body, paragraph, note, notedBy, noted: at }: StoredCompositionNote): string => {
    const where = [body, paragraph === '' ? '' : `§ ${paragraph}`].filter((part) => part !== '').join(', ');
    const what = [composition.kinds[kind], where === '' ? '' : `(${where})`].filter((part) => part !== '').join(' ');
    return composition.noted([`${dateOf(date)}: ${what}.`, note].filter((part) => part !== '').join(' '), notedBy, dateOf(swedishDay(new Date(at))));
  };
  const healthcareNames = healthcareRegions.filter(({ key }) => group.healthcareRegions.includes(key)).map(({ name }) => name);
  const lasts =
    lifetime.kind === 'timeLimited'
      ? strings.lifetimes.timeLimited(dateOf(lifetime.until))
      : lifetime.kind === 'permanent'
        ? strings.lifetimes.permanent
        : '';
  return [
    { name: strings.mandators, text: namesOf(group.mandators) },
    { name: strings.establishingBody, text: nameOf(relations.establishingBody) || (group.mandators.length > 0 ? strings.firstMandator : '') },
    { name: strings.chairAppointer, text: nameOf(relations.chairAppointer) },
    { name: strings.memberAppointers, text: namesOf(relations.memberAppointers) },
    { name: strings.steers, text: namesOf(relations.steers) },
    { name: strings.mirror, text: nameOf(relations.mirror) },
    { name: strings.healthcareRegions, text: inSentence(healthcareNames, and) },
    { name: strings.programmeArea, text: group.programmeArea },
    { name: strings.hostRegion, text: profile.hostRegion === '' ? '' : regionNamed(profile.hostRegion) },
    { name: strings.ownerAuthority, text: profile.ownerAuthority },
    { name: strings.lifetime, text: lasts },
    { name: strings.begins, text: dateOf(profile.begins) },
    { name: strings.reviewDate, text: dateOf(profile.reviewDate) },
    { name: strings.need, text: profile.need },
    { name: composition.careChain, text: inSentence(recorded.careChain, and) },
    { name: composition.considered, text: noted(recorded.patientAssociations) },
    { name: composition.balance, text: noted(recorded.genderBalance) },
    { name: composition.anchoredWith, text: recorded.anchorings.map(({ body, date }) => `${body}, ${dateOf(date)}`).join('\n') },
    { name: composition.notes, text: notes.map(told).join('\n') },
    { name: strings.siteUrl, text: profile.siteUrl, href: linkOf(profile.siteUrl) },
    { name: strings.teamsUrl, text: profile.teamsUrl, href: linkOf(profile.teamsUrl) },
    {
      name: strings.extensions,
      text: profile.extensions.map(({ until, decidedBy, date, paragraph }) => strings.extension(until === '' ? '' : dateOf(until), decidedBy, dateOf(date), paragraph)).join('\n')
    },
    { name: strings.formerNames, text: profile.formerNames.map(({ name, until }) => strings.formerName(name, dateOf(until))).join('\n') }
  ];
}
