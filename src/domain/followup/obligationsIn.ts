import type { IsoDate } from '../mandate/answer';
import type { SnapshotContent } from '../mandate/snapshot';
import type { Group } from '../roster/roster';
import type { ReceiverBodies } from './bodiesNamed';
import type { ConfirmedObligation } from './confirmedObligations';
import { confirmedObligations } from './confirmedObligations';
import type { DeclaredObligation } from './declaredObligation';
import { familyObligations } from './familyObligations';
import { fieldObligations } from './fieldObligations';
import type { FoundObligation } from './foundObligation';
import type { GroupObligation } from './obligation';
import { writtenSentences } from './writtenSentences';

/** A text that is or was in force. */
export interface EstablishedText {
  readonly snapshotKey: string;
  readonly content: SnapshotContent;
  readonly decisionDate: IsoDate;
}

/** What obligations are known from besides the text. */
export interface ObligationSources {
  readonly group: Group;
  /** Finds the bodies that receivers' words mean. */
  readonly receiverBodies: ReceiverBodies;
  /** What the text's family declares. */
  readonly declared: readonly DeclaredObligation[];
  /** What a person has confirmed of the mandate at import. */
  readonly confirmed: readonly ConfirmedObligation[];
}

/** Data of fields tell most, then what a person has confirmed. */
const rank: Readonly<Record<FoundObligation['origin'], number>> = { field: 0, import: 1, family: 2 };

const spot = ({ kind, sentence }: FoundObligation): string => JSON.stringify([kind, sentence.sectionKey, sentence.block, sentence.text]);

/** Of what the same sentence obliges to by several sources, only what the one that tells most says. */
function withoutRepeats(found: readonly FoundObligation[]): readonly FoundObligation[] {
  const best = new Map<string, number>();
  found.forEach((one) => best.set(spot(one), Math.min(best.get(spot(one)) ?? Infinity, rank[one.origin])));
  return found.filter((one) => best.get(spot(one)) === rank[one.origin]);
}

/** What an established text obliges its group to, in the order of the text. The same text and sources give the same. */
export function obligationsIn({ snapshotKey, content, decisionDate }: EstablishedText, sources: ObligationSources): readonly GroupObligation[] {
  const { group, receiverBodies, declared, confirmed } = sources;
  const written = writtenSentences(content.document);
  const place = new Map(written.map((sentence, index) => [sentence, index]));
  const found = withoutRepeats([
    ...fieldObligations(content.answers, written),
    ...confirmedObligations(confirmed, written),
    ...familyObligations(declared, written)
  ]);
  return [...found]
    .sort((one, other) => (place.get(one.sentence) ?? 0) - (place.get(other.sentence) ?? 0))
    .map(({ key, kind, receiver, isForMandator, frequency, deadline, origin, sentence }) => ({
      key: origin === 'import' ? key : `${content.mandateKey}.${key}`,
      groupKey: group.key,
      kind,
      sentence: sentence.text,
      receiver,
      receiverBodies: isForMandator ? group.mandators : receiverBodies(receiver, group),
      frequency,
      deadline,
      origin,
      place: { mandateKey: content.mandateKey, snapshotKey, sectionKey: sentence.sectionKey, block: sentence.block },
      since: decisionDate
    }));
}
