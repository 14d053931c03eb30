import type { GroupReference } from '../roster/groupReference';
import type { CompositionRule } from './compositionRule';

/** The other group that a rule looks at; null for a rule that looks at the group itself alone. */
export function referenceOf(rule: CompositionRule): GroupReference | null {
  switch (rule.kind) {
    case 'drawnFrom':
      return rule.source;
    case 'belongsTo':
      return rule.other;
    case 'nationalMember':
      return { by: 'mirror' };
    default:
      return null;
  }
}
