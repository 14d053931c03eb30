import type { DocumentBlock, DocumentSection } from '../mandate/document';
import { swedishOrder } from '../roster/swedishOrder';
import type { SectionMeaning } from '../template/meaning';
import { foldText } from './foldText';
import type { FoldedSection } from './foldedMandate';
import { sectionLines } from './sectionLines';

/** A wording of what several groups' mandates say of the same thing, and whose it is. */
export interface SectionVariant {
  /** As it reads in the first of the groups. */
  readonly sections: readonly DocumentSection[];
  /** Keys of the groups whose mandates read so, in the given order. */
  readonly groupKeys: readonly string[];
}

export interface SectionVariants {
  /** Those of most groups first. */
  readonly variants: readonly SectionVariant[];
  /** Keys of the groups whose mandates say nothing of it. */
  readonly without: readonly string[];
}

const isAbout = (block: DocumentBlock, section: DocumentSection, meaning: SectionMeaning): boolean => (block.meaning ?? section.meaning) === meaning;

/** What a mandate says of something: its sections of that meaning, and single blocks of it that stand elsewhere. */
function partsAbout(sections: readonly FoldedSection[], meaning: SectionMeaning): readonly DocumentSection[] {
  return sections.flatMap(({ section }) => {
    const blocks = section.blocks.filter((block) => isAbout(block, section, meaning));
    return blocks.length === 0 ? [] : [{ ...section, blocks }];
  });
}

/**
 * The same section of all groups, each wording once.
 * @param texts the sections of each group's mandate in force, by group key
 */
export function sectionVariants(texts: readonly (readonly [groupKey: string, sections: readonly FoldedSection[]])[], meaning: SectionMeaning): SectionVariants {
  const found = new Map<string, { readonly sections: readonly DocumentSection[]; readonly groupKeys: string[] }>();
  const without: string[] = [];
  for (const [groupKey, sections] of texts) {
    const parts = partsAbout(sections, meaning);
    const wording = foldText(parts.flatMap(sectionLines).join('\n'));
    const same = found.get(wording);
    if (parts.length === 0) without.push(groupKey);
    else if (same) same.groupKeys.push(groupKey);
    else found.set(wording, { sections: parts, groupKeys: [groupKey] });
  }
  const variants = [...found.values()].sort((one, other) => other.groupKeys.length - one.groupKeys.length || swedishOrder(one.groupKeys[0] ?? '', other.groupKeys[0] ?? ''));
  return { variants, without };
}
