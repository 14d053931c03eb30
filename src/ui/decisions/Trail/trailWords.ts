import { placeOf } from '../../../domain/approval/place';
import type { TrailEvent } from '../../../domain/approval/trail';
import type { Language } from '../../../loc/shared/language';
import type { DecisionsStrings } from '../../../loc/decisions/svSe';
import { formatDate } from '../../language/formatDate';
import { formatDay } from '../../language/formatInstant';
import { isWebAddress } from '../../address/isWebAddress';
import type { NameOf } from '../NameOf';

export interface TrailWords {
  readonly date: string;
  readonly sentence: string;
  /** Lines that follow the sentence. */
  readonly details: readonly string[];
  /** Address of the minutes; empty when there is none that is safe to follow. */
  readonly minutesLink: string;
}

export interface TrailSpeech {
  readonly strings: DecisionsStrings['trail'];
  readonly language: Language;
  readonly nameOf: NameOf;
  readonly groupName: string;
}

type Decided = Extract<TrailEvent, { kind: 'decided' }>;

function decidedSentence(event: Decided, { strings, nameOf }: TrailSpeech): string {
  const body = nameOf(event.body);
  if (event.stepKind === 'consultation') {
    return { approve: strings.answered, sendBack: strings.remarked, reject: strings.advisedAgainst }[event.outcome](body);
  }
  if (event.outcome === 'sendBack') return strings.sentBack(body);
  if (event.outcome === 'reject') return event.stepKind === 'endorse' ? strings.advisedAgainst(body) : strings.rejected(body);
  switch (event.stepKind) {
    case 'inform':
      return strings.noted(body);
    case 'endorse':
      return strings.endorsed(body);
    case 'establish':
      return strings.established(body);
  }
}

/** Where an entry that does not count was added, which says whose right was used. */
function placeWords(folder: string, { strings: { places }, nameOf }: TrailSpeech): string {
  const place = placeOf(folder);
  switch (place.kind) {
    case 'body':
      return places.body(nameOf(place.key));
    case 'group':
      return places.group(nameOf(place.key));
    case 'elsewhere':
      return places.elsewhere(folder);
    default:
      return places[place.kind];
  }
}

/** What happened, as a person would say it. */
export function trailWords(event: TrailEvent, speech: TrailSpeech): TrailWords {
  const { strings, language, nameOf, groupName } = speech;
  const date = formatDay(event.at, language);
  const by = strings.by(event.author);
  const commented = (comment: string): readonly string[] => (comment === '' ? [] : [strings.comment(comment)]);
  const meeting = (day: string, paragraph: string): readonly string[] =>
    day === '' ? [] : [strings.meeting(formatDate(day, language), paragraph)];
  const numbered = (number: string): readonly string[] => (number === '' ? [] : [strings.diaryNumber(number)]);
  const said = (sentence: string, details: readonly string[], minutesLink: string = ''): TrailWords => ({
    date,
    sentence,
    details,
    minutesLink: isWebAddress(minutesLink) ? minutesLink : ''
  });
  switch (event.kind) {
    case 'submitted':
      return said(strings.submitted(nameOf(event.groupKey)), [
        by,
        ...(event.comment !== '' && event.answersReturn ? [strings.answerToReturn(event.comment)] : commented(event.comment)),
        ...(event.independent ? [strings.independent] : [])
      ]);
    case 'recalled':
      return said(strings.recalled(groupName), [by, ...commented(event.comment)]);
    case 'decided': {
      const establishes = event.stepKind === 'establish' && event.outcome === 'approve';
      const diary =
        establishes && event.diaryNumber === '' ? [strings.diaryNumberMissing] : numbered(event.diaryNumber);
      const details = [
        ...meeting(event.meetingDate, event.paragraph),
        ...(event.votes === null ? [] : [strings.votes(event.votes.for, event.votes.against)]),
        ...diary,
        ...commented(event.comment),
        ...(event.cardResponder === '' ? [] : [strings.onCard(event.cardResponder)]),
        strings.recordedBy(event.author),
        ...(event.substituteUntil === '' ? [] : [strings.substitute(formatDate(event.substituteUntil, language))])
      ];
      return said(decidedSentence(event, speech), details, event.minutesLink);
    }
    case 'consultationClosed': {
      const silent = event.silent.length === 0 ? [] : [strings.silent(event.silent.map(nameOf).join(', '))];
      return said(strings.consultationClosed(groupName), [...silent, ...commented(event.comment), by]);
    }
    case 'deadlineMoved':
      return said(strings.deadlineMoved(formatDate(event.dueDate, language)), [...commented(event.comment), by]);
    case 'stamped':
    case 'restored':
      return said(strings[event.kind](event.fileVersion), [by]);
    case 'supplemented':
      return said(strings.supplemented(nameOf(event.body)), [...numbered(event.diaryNumber), by], event.minutesLink);
    case 'published':
      return said(strings.published(event.fileVersion), [by]);
    case 'withdrawn': {
      const held = meeting(event.meetingDate, event.paragraph);
      return said(strings.withdrawn(nameOf(event.body)), [...held, ...commented(event.comment), by]);
    }
    case 'ignored':
      return said(strings.ignoredEntry(event.claimed, event.author), [strings.ignoredReason[event.reason], placeWords(event.folder, speech)]);
  }
}
