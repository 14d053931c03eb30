import type { OwnBlock } from '../mandate/answer';
import { deviationOf } from '../mandate/deviationOf';
import { titleSectionKey } from '../mandate/deviationKey';
import { sectionOrder } from '../mandate/sectionOrder';
import { fillVariables } from '../template/fillVariables';
import type { TemplateSection } from '../template/template';
import { blockText } from './blockText';
import type { TemplateMatch } from './matchTemplates';
import { moveId } from './moveId';
import { ownLines } from './ownLines';
import type { RevisionChange } from './revision';
import type { Anchor } from './reviseGoneBlock';
import type { RevisedMandate, RevisionPart } from './revisionPart';

/** The end of the section that stands before it in the mandate and is still there; else below the title. */
function anchorOf(section: TemplateSection, match: TemplateMatch, mandate: RevisedMandate): Anchor {
  const order = sectionOrder(match.before.sections, mandate.answers);
  const standing = order
    .slice(0, order.indexOf(section))
    .flatMap(({ key }) => match.sections.find((one) => one.section.key === key)?.section ?? []);
  const last = standing[standing.length - 1];
  return last ? { sectionKey: last.key, place: last.blocks.length - 1 } : { sectionKey: titleSectionKey, place: -1 };
}

/** What becomes of a mandate in a section the new version does not have: kept as text of its own by whoever declines. */
export function reviseGoneSection(section: TemplateSection, match: TemplateMatch, mandate: RevisedMandate): RevisionPart {
  const { variables, answers } = mandate;
  const deviation = deviationOf(section.key, answers);
  const id = `${section.key}.gone`;
  const headingText = deviation.isOmitted ? '' : fillVariables(deviation.heading ?? section.heading, variables);
  const heading: readonly OwnBlock[] = headingText === '' ? [] : [{ kind: 'heading', text: headingText }];
  const anchor = { ...anchorOf(section, match, mandate), part: 'added', accepted: [] } as const;
  const added = (place: number): readonly OwnBlock[] => deviation.added.find((text) => text.place === place)?.blocks ?? [];
  const texts = section.blocks.map((block, place) => ({
    ...blockText(block, variables, answers, { deviation, place }),
    became: match.becomes(section, place),
    isAnswer: block.kind === 'field'
  }));
  const slots = [
    { ...anchor, changeId: id, declined: [...heading, ...added(-1)] },
    ...texts.flatMap(({ blocks, became }, place) => [
      { ...anchor, changeId: became ? moveId(became, match) : id, declined: blocks },
      { ...anchor, changeId: id, declined: added(place) }
    ])
  ];
  const own = slots.filter(({ changeId }) => changeId === id).flatMap(({ declined }) => declined);
  const gone = texts.filter(({ became }) => became === null);
  if (own.length === 0 && !gone.some(({ isGap }) => isGap)) {
    return { changes: [], slots };
  }
  const isAnswered = gone.some(({ isAnswer, blocks }) => isAnswer && blocks.length > 0);
  const isOwn = deviation.heading !== null || deviation.replaced.length > 0 || deviation.added.length > 0;
  const told: RevisionChange = {
    id,
    kind: 'sectionRemoved',
    sectionKey: section.key,
    heading: section.heading,
    before: ownLines(section.blocks.flatMap((block) => blockText(block, variables, answers).blocks)),
    after: [],
    own: ownLines(own.filter(({ kind }) => kind !== 'heading')),
    accepted: [],
    isConflict: isOwn || isAnswered,
    canDecline: own.length > 0
  };
  return { changes: [told], slots };
}
