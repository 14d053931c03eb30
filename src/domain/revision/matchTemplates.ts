import { fixedTextOf } from '../template/fixedTextOf';
import { commonRuns } from '../comparison/commonRuns';
import { likeness, wordSet } from '../comparison/likeness';
import { pairAlike } from '../comparison/pairAlike';
import type { TemplateBlock } from '../template/block';
import type { Template, TemplateSection } from '../template/template';

/** A block of a template where it stands. */
export interface PlacedTemplateBlock {
  readonly section: TemplateSection;
  readonly block: TemplateBlock;
  readonly place: number;
}

/** A block of the new version and the one of the old it comes from. */
export interface BlockMatch extends PlacedTemplateBlock {
  /** Null for a block that is new. */
  readonly from: PlacedTemplateBlock | null;
  /** True when it stands in another section or order than before. */
  readonly isMoved: boolean;
  /** True when nothing about it differs. */
  readonly isUnchanged: boolean;
}

export interface SectionMatch {
  readonly section: TemplateSection;
  /** Null for a section that is new. */
  readonly old: TemplateSection | null;
  readonly blocks: readonly BlockMatch[];
}

export interface TemplateMatch {
  readonly before: Template;
  readonly after: Template;
  /** In the order of the new version. */
  readonly sections: readonly SectionMatch[];
  readonly removed: readonly TemplateSection[];
  /** Where a block of the old version has come to; null for one that is gone. */
  readonly becomes: (section: TemplateSection, place: number) => BlockMatch | null;
}

const placed = (section: TemplateSection): readonly PlacedTemplateBlock[] =>
  section.blocks.map((block, place) => ({ section, block, place }));

const clauseOf = (block: TemplateBlock): string => ('clause' in block && block.clause ? block.clause.key : '');

/** From how much shared on a text is told as changed rather than as one gone and one come. */
const leastAlike = 0.4;

/** How surely two blocks are the same one, 0–1. */
function weighBlocks(before: TemplateBlock, after: TemplateBlock): number {
  if (before.kind === 'field' || after.kind === 'field') {
    return before.kind === 'field' && after.kind === 'field' && before.field.key === after.field.key ? 1 : 0;
  }
  if (before.kind === 'decision' || after.kind === 'decision') {
    return before.kind === after.kind ? 1 : 0;
  }
  if (fixedTextOf(before) === fixedTextOf(after)) {
    return before.kind === after.kind ? 1 : 0.99;
  }
  const alike = likeness(wordSet(fixedTextOf(before)), wordSet(fixedTextOf(after)));
  return clauseOf(before) !== '' && clauseOf(before) === clauseOf(after) ? 0.9 + alike / 20 : Math.min(alike, 0.98);
}

type Matches = Map<PlacedTemplateBlock, PlacedTemplateBlock>;

function match(before: readonly PlacedTemplateBlock[], after: readonly PlacedTemplateBlock[], least: number, matches: Matches): void {
  const weigh = (i: number, j: number): number => {
    const [old, fresh] = [before[i], after[j]];
    return old && fresh ? weighBlocks(old.block, fresh.block) : 0;
  };
  for (const [i, j] of pairAlike([[...before.keys()], [...after.keys()]], weigh, least, () => true)) {
    const [old, fresh] = [before[i], after[j]];
    if (old && fresh) {
      matches.set(fresh, old);
    }
  }
}

/** The places of a section that keep their order among those that come from the section itself. */
function keptInOrder(blocks: readonly PlacedTemplateBlock[], matches: Matches): ReadonlySet<PlacedTemplateBlock> {
  const own = blocks.filter((block) => matches.get(block)?.section.key === block.section.key);
  const places = own.map((block) => matches.get(block)?.place ?? 0);
  const runs = commonRuns(places.map(String), [...places].sort((one, other) => one - other).map(String));
  return new Set(runs.flatMap((run) => own.slice(run.before, run.before + run.length)));
}

/** Which block of the old version each block of the new one is: first within the section, then anywhere. */
export function matchTemplates(before: Template, after: Template): TemplateMatch {
  const old = new Map(before.sections.map((section) => [section.key, placed(section)]));
  const fresh = new Map(after.sections.map((section) => [section.key, placed(section)]));
  const matches: Matches = new Map();
  for (const [key, blocks] of fresh) {
    match(old.get(key) ?? [], blocks, leastAlike, matches);
  }
  const taken = new Set(matches.values());
  const looseBefore = [...old.values()].flat().filter((block) => !taken.has(block));
  const looseAfter = [...fresh.values()].flat().filter((block) => !matches.has(block));
  match(looseBefore, looseAfter, 1, matches);

  const sections = after.sections.map((section): SectionMatch => {
    const blocks = fresh.get(section.key) ?? [];
    const kept = keptInOrder(blocks, matches);
    return {
      section,
      old: before.sections.find(({ key }) => key === section.key) ?? null,
      blocks: blocks.map((block): BlockMatch => {
        const from = matches.get(block) ?? null;
        const isMoved = from !== null && !kept.has(block);
        return { ...block, from, isMoved, isUnchanged: !isMoved && JSON.stringify(from?.block) === JSON.stringify(block.block) };
      })
    };
  });
  const all = sections.flatMap(({ blocks }) => blocks);
  const became = new Map(all.flatMap((block) => (block.from ? [[block.from, block] as const] : [])));
  return {
    before,
    after,
    sections,
    removed: before.sections.filter(({ key }) => !fresh.has(key)),
    becomes: ({ key }, place) => {
      const block = old.get(key)?.[place];
      return (block && became.get(block)) ?? null;
    }
  };
}
