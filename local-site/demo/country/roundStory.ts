import type { CaseState } from '../../../src/domain/approval/caseState';
import { bodyFolder, groupFolder, publicationFolder } from '../../../src/domain/approval/place';
import type { CaseRecord, DecisionRecord } from '../../../src/domain/approval/record';
import { daysAfter } from '../../../src/domain/calendar/calendarDate';
import { swedishDay } from '../../../src/domain/calendar/swedishDay';
import { rulesOfGroup } from '../../../src/domain/composition/rulesOfGroup';
import type { Snapshot } from '../../../src/domain/mandate/snapshot';
import { freezeRoster } from '../../../src/domain/roster/freezeRoster';
import type { Group } from '../../../src/domain/roster/roster';
import type { RosterIndex } from '../../../src/domain/roster/rosterIndex';
import type { RosterSnapshot } from '../../../src/domain/roster/rosterSnapshot';
import { rosterRules } from '../../../src/templates/rosterRules/rosterRules';
import { atWork } from '../content/country/caseTimes';
import type { PlannedRound } from '../content/country/countryCases';
import type { CaseWorld } from './caseWorld';
import type { Story } from './stories';

/** Days from when a text is handed in until this happens, and how much later at most. */
const days = { recall: [4, 5], answer: [6, 24], close: [34, 3], endorse: [44, 5], decide: [60, 6], supplement: [70, 4], publish: [78, 6] } as const;

/** Years from a decision to when the mandate is to be reviewed. */
const REVIEW_YEARS = 3;

const nothingSaid = { comment: '', meetingDate: '', paragraph: '', diaryNumber: '', minutesLink: '' } as const;

/** What those write who have something to say of a text sent out for comment. */
const comments = ['Inget att erinra.', 'Vi tillstyrker förslaget.', 'Bra att samarbetet med kommunerna beskrivs.', 'Vi saknar primärvårdens roll, men står bakom texten.'] as const;

/** Who sat in a group on a day. */
function rosterOn({ seatsOfGroup, termsOfSeat, people }: RosterIndex, group: Group, snapshot: Snapshot, date: string): RosterSnapshot {
  const seats = seatsOfGroup.get(group.key) ?? [];
  const terms = seats.flatMap(({ key }) => termsOfSeat.get(key) ?? []);
  const sitting = terms.flatMap(({ personKey }) => people.get(personKey) ?? []);
  const isClearanceDemanded = rulesOfGroup(group, rosterRules)?.interestsDemanded ?? false;
  return freezeRoster({ mandateKey: snapshot.content.mandateKey, snapshotKey: snapshot.key, group, seats, terms, people: sitting, isClearanceDemanded, date });
}

/** What is decided on a text after it has been handed in, as far as it came. */
export function* roundStory(world: CaseWorld, group: Group, { outcome, handedIn, answering }: PlannedRound, snapshot: Snapshot, stateNow: () => CaseState): Story {
  const { writer, recorder, random, convener, staff, recorderOf } = world;
  const text = { mandateKey: snapshot.content.mandateKey, snapshotKey: snapshot.key, snapshotHash: snapshot.hash };
  const when = ([after, spread]: readonly [number, number]): Date => atWork(handedIn, after + random.below(spread), random);
  const decision = (step: string, given: Partial<DecisionRecord> = {}): DecisionRecord => ({ type: 'decision', ...text, step, outcome: 'approve', ...nothingSaid, ...given });
  const [endorser = ''] = stateNow().ongoing?.steps.find(({ step }) => step.key === 'endorse')?.bodies ?? [];
  const [mandator = ''] = group.mandators;
  const byGroup = (name: string, record: CaseRecord, at: Date): void => {
    recorder.append(convener, groupFolder(group.key), `${name}${snapshot.key}`, record, at);
  };
  const byBody = (body: string, record: CaseRecord, at: Date): void => {
    const name = record.type === 'decision' ? record.step : record.type;
    recorder.append(recorderOf(body), bodyFolder(body), `${name}${snapshot.key}`, record, at);
  };

  if (outcome === 'recalled') {
    const at = when(days.recall);
    yield at;
    byGroup('recall', { type: 'recall', ...text, comment: 'Gruppen vill arbeta om avsnittet om uppdraget.' }, at);
    return;
  }
  const answers = answering.map((body) => ({ body, at: when(outcome === 'consulting' ? [2, 6] : days.answer) }));
  for (const { body, at } of answers.sort((one, other) => one.at.getTime() - other.at.getTime())) {
    yield at;
    byBody(body, decision('consultation', { comment: random.oneOf(comments) }), at);
  }
  if (outcome === 'consulting') return;
  const closed = when(days.close);
  yield closed;
  byGroup('closed', { type: 'consultationClosed', ...text, step: 'consultation', comment: '' }, closed);
  if (outcome === 'endorsing') return;
  const endorsed = when(days.endorse);
  yield endorsed;
  byBody(endorser, decision('endorse'), endorsed);
  if (outcome === 'awaiting') return;
  const decided = when(days.decide);
  yield decided;
  const meeting = { meetingDate: swedishDay(new Date(decided.getTime() - 24 * 60 * 60 * 1000)), paragraph: String(10 + random.below(90)) };
  if (outcome === 'sentBack') {
    byBody(mandator, decision('establish', { outcome: 'sendBack', comment: 'Beskriv hur gruppen samarbetar med primärvården.', ...meeting }), decided);
    return;
  }
  byBody(mandator, decision('establish', meeting), decided);
  if (outcome === 'established') return;
  const supplemented = when(days.supplement);
  yield supplemented;
  byBody(mandator, { type: 'supplement', ...text, diaryNumber: `SVN ${meeting.meetingDate.slice(0, 4)}-${String(100 + random.below(900))}`, minutesLink: '' }, supplemented);
  const published = when(days.publish);
  yield published;
  const state = stateNow();
  const establishment = state.ongoing?.establishment;
  if (!establishment) throw new Error(`${text.mandateKey} is not established`);
  const today = swedishDay(published);
  const reviewDate = daysAfter(meeting.meetingDate, REVIEW_YEARS * 365);
  const receipt = world.publish(writer(), staff.login, { template: world.template, snapshot, decision: establishment, state, roster: rosterOn(world.roster, group, snapshot, today), reviewDate });
  recorder.append(staff, publicationFolder, `publication${snapshot.key}`, { type: 'publication', ...text, ...receipt }, published);
}
