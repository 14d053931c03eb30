import type { SiteWriter } from '../../../local-site/demo/country/siteWriter';
import { nominationValues } from '../../adapters/sharepoint/stores/nominationStore';
import { nominationFolder } from '../../domain/nomination/nominationFolder';
import { bodies } from '../../schema/lists/bodies';
import { chainDrafts } from '../../schema/lists/chainDrafts';
import { presence, sectionComments } from '../../schema/lists/collaboration';
import { contributions } from '../../schema/lists/contributions';
import { followupNotes } from '../../schema/lists/followupNotes';
import { decisionRequests } from '../../schema/lists/decisionRequests';
import { reports } from '../../schema/lists/followup';
import { clearances, conflictOfInterest } from '../../schema/lists/interests';
import { meetings } from '../../schema/lists/meetings';
import { nominations } from '../../schema/lists/nominations';
import { obligations } from '../../schema/lists/obligations';
import { people } from '../../schema/lists/rosters';
import { peopleRestricted } from '../../schema/lists/restricted';
import { settings } from '../../schema/lists/settings';
import { clauses, templates } from '../../schema/lists/templates';

/** Rows that are added to each list that a country's history leaves almost empty. */
const ROWS = 130;

/** The group, its mandate and the person that many of them are about. */
export const busy = { group: 'rag-barnonkologi', mandate: 'land0001', person: 'busy-person', region: 'kalmar' } as const;

/** Fills the lists that only few rows would lie in, each row as the product writes it. */
export function crowd(writer: SiteWriter, login: string): void {
  for (let number = 0; number < ROWS; number += 1) {
    const key = `row-${number}`;
    const { group, mandate, person, region } = busy;
    const ofGroup = { RowKey: key, GroupKey: group };
    writer.addRow(login, contributions, '', { Title: key, RowKey: key, GroupKey: `group-${number}`, RegionKey: region, Organisation: '', CalendarYear: String(2020 + (number % 7)), Hours: number, FullTimePercent: 0, Cost: 0 });
    writer.addRow(login, followupNotes, '', { Title: key, RowKey: `${2020 + (number % 7)}.group-${number}`, GroupKey: `group-${number}`, CalendarYear: String(2020 + (number % 7)), Remark: `note ${number}` });
    writer.addRow(login, conflictOfInterest, region, { Title: key, RowKey: key, PersonKey: person, GroupKey: group, RegionKey: region, Statement: 'Inget', Links: '', Judgement: '', JudgementState: 'declared', DeclaredOn: '2026-01-01', ValidUntil: '' });
    writer.addRow(login, clearances, region, { Title: 'cleared', RowKey: key, PersonKey: person, GroupKey: group, RegionKey: region, Outcome: 'cleared', ValidUntil: '2029-01-01', PersonMark: '' });
    writer.addRow(login, sectionComments, group, { Title: 'uppdrag', ...ofGroup, MandateKey: mandate, SectionKey: 'uppdrag', RemarkKind: 'comment', CommentKey: '', CommentText: key, Quote: '', FileAuthor: '' });
    writer.addRow(login, presence, group, { Title: 'uppdrag', RowKey: `${mandate}.${key}`, GroupKey: group, MandateKey: mandate, SectionKey: 'uppdrag' });
    writer.addRow(login, obligations, group, { Title: key, ...ofGroup, MandateKey: mandate, ObligationKind: 'report', Sentence: `Gruppen lämnar rapport ${number}.`, Receiver: '', Frequency: '', Deadline: '', Source: 'import' });
    writer.addRow(login, reports, group, { Title: key, ...ofGroup, ReportKind: 'plan', Period: `p${number}`, ReportState: 'draft', Content1: '{}', Content2: '', Content3: '' });
    writer.addRow(login, chainDrafts, '', { Title: key, ChainKey: key, Content: JSON.stringify({ type: 'chain', chainKey: key, name: key, steps: [{ key: 'establish', kind: 'establish', bodies: ['rsl'], quorum: 'meeting' }], confirmed: true }) });
    writer.addRow(login, decisionRequests, '', { Title: key, RequestKey: key, MandateKey: mandate, RequestState: 'new' });
    writer.addRow(login, settings, '', { Title: key, SettingKey: key, SettingValue: key });
    writer.addRow(login, bodies, '', { Title: key, BodyKey: key, SharePointGroup: '' });
    writer.addRow(login, peopleRestricted, group, { Title: 'Dold Påhittad', PersonKey: `${group}:${key}`, GroupKey: group, JobTitle: '', Organisation: '', Email: '' });
    const version = { Title: key, VersionKey: `${key} 1`, TextKey: key, Version: 1, State: 'draft', ShippedVersion: 0, TextHash: '', Text1: '', Text2: '', Text3: '' } as const;
    writer.addRow(login, templates, '', version);
    writer.addRow(login, clauses, '', version);
    writer.addRow(login, meetings, '', { Title: key, MeetingKey: key, BodyKey: 'rsl', MeetingDate: `2027-01-${10 + (number % 20)}`, PapersBy: '2027-01-01', Place: '', State: 'planned' });
    const place = { regionKey: region, recorder: { kind: 'region' } } as const;
    const step = { key, nominationKey: key, groupKey: group, place, act: { kind: 'need', seatKey: '', profession: 'Läkare', neededFrom: '', note: '' } } as const;
    writer.addRow(login, nominations, nominationFolder(place), { ...nominationValues(step), RowKey: key });
    // Hidden people, everybody with one address and joined with the same person.
    writer.addRow(login, people, group, { Title: `${group}:${key}`, PersonKey: `${group}:${key}`, RegionKey: region, JobTitle: '', Organisation: '', Email: 'samma@uppdrag.example', ShownPublicly: 'no', SamePersonAs: person });
  }
  writer.addRow(login, people, '', { Title: 'Bosse Påhittad', PersonKey: busy.person, RegionKey: busy.region, JobTitle: '', Organisation: '', Email: 'samma@uppdrag.example', ShownPublicly: 'yes', SamePersonAs: '' });
}
