import type { GroupRoom, RoomMandate } from '../../../application/groupRoom/groupRoom';
import type { MeetingDecision } from '../../../domain/groupRoom/decisionsIn';
import { nextMeeting } from '../../../domain/followup/nextMeeting';
import { blocksAbout } from '../../../domain/mandate/blocksAbout';
import { swedishDate } from '../../../domain/mandate/swedishDate';
import { sharedTextWords as words } from '../../../loc/groupGuides/sharedTextWords';
import type { ShareSource } from './shareSources';

function mandateLines(group: string, { text, file, withdrawnOn }: RoomMandate): readonly string[] {
  if (withdrawnOn !== '') return [words.withdrawn(group, swedishDate(withdrawnOn))];
  const decision = text ?? file;
  const points = text ? blocksAbout(text.content.document, 'specificTasks').flatMap((block) => (block.kind === 'bullets' || block.kind === 'numbered' ? block.items : [])) : [];
  const said = decision ? words.established(group, decision.bodyName, swedishDate(decision.decisionDate), decision.paragraph) : '';
  return [said, ...(points.length === 0 ? [] : ['', words.task, ...points.map(words.point)])];
}

function decisionLines(decisions: readonly MeetingDecision[] | null): readonly string[] {
  if (decisions === null) return [];
  return decisions.length === 0 ? [words.noDecision] : [words.decided, ...decisions.map(({ heading, decision }) => words.decision(heading, decision))];
}

function lines(source: ShareSource, { group, followup, today }: GroupRoom, decisions: readonly MeetingDecision[] | null): readonly string[] {
  if (source.kind === 'mandate') return mandateLines(group.name, source.mandate);
  const next = nextMeeting(followup.evidence.meetings, today);
  return [
    words.met(group.name, swedishDate(source.day)),
    '',
    ...(source.kind === 'notes' ? decisionLines(decisions) : [words.noNotes]),
    ...(next ? ['', words.next(swedishDate(next.date))] : [])
  ];
}

/**
 * A text to begin from. Nobody is named in it but by what the notes and the mandate themselves say.
 * @param decisions of the notes; null where they cannot be read
 * @param address of the group's room
 */
export const sharedText = (source: ShareSource, room: GroupRoom, decisions: readonly MeetingDecision[] | null, address: string): string =>
  [...lines(source, room, decisions), '', words.read(address)].join('\n').replace(/\n{3,}/gu, '\n\n');
