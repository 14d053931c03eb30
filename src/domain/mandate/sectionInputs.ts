import type { TemplateSection } from '../template/template';
import { deviationKey } from './deviationKey';

const known = new WeakMap<TemplateSection, readonly string[]>();

function keysOf({ key, blocks }: TemplateSection): readonly string[] {
  const asked = blocks.flatMap((block) => (block.kind === 'field' ? [block.field.key] : []));
  const conditions = blocks.flatMap(({ when }) => (when ? [when.field] : []));
  return [...new Set([deviationKey(key), ...asked, ...conditions])];
}

/** Keys of the answers that decide how a section reads: its own, and the choices its conditions look at. */
export function sectionInputs(section: TemplateSection): readonly string[] {
  const keys = known.get(section) ?? keysOf(section);
  known.set(section, keys);
  return keys;
}
