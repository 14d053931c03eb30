import type { MandateDraft } from '../../src/domain/mandate/mandate';
import { deviationKey } from '../../src/domain/mandate/deviationKey';
import { emptyAnswer } from '../../src/domain/mandate/emptyAnswer';
import { applyRevision } from '../../src/domain/revision/applyRevision';
import { conflictsOf } from '../../src/domain/revision/conflictsOf';
import { revisionBetween } from '../../src/domain/revision/revisionBetween';
import { barnonkologiAnswers } from '../../src/templates/fixtures/barnonkologi';
import { templateOf } from '../../src/templates/templates';
import { measurement, type Measurement } from '../measurement';
import { processorTime } from './processorTime';

const MANDATES = 1000;

/** Filled-in mandates with wording of their own in a section each. */
function drafts(): readonly MandateDraft[] {
  const { family, version, sections } = templateOf('sydostra-rag', 1);
  return Array.from({ length: MANDATES }, (_none, index): MandateDraft => {
    const section = sections[index % sections.length]?.key ?? '';
    const own = { ...emptyAnswer('deviation'), replaced: [{ place: 0, blocks: [{ kind: 'paragraph' as const, text: `Egen text ${index}` }] }] };
    return {
      key: `m${index}`,
      groupKey: `rag-${index}`,
      template: { family, version },
      variables: { group: `Grupp ${index}`, programmeArea: 'Barn och ungdomars hälsa' },
      answers: { ...barnonkologiAnswers, [deviationKey(section)]: own }
    };
  });
}

/** A thousand mandates brought from the first version of the published template to the second. */
export async function revision(): Promise<readonly Measurement[]> {
  const all = drafts();
  const own = await processorTime(() => {
    const revise = revisionBetween(templateOf('sydostra-rag', 1), templateOf('sydostra-rag', 2));
    for (const draft of all) {
      const found = revise(draft);
      applyRevision(draft, found, conflictsOf(found));
    }
  });
  return [measurement(`Följa mallen i ${MANDATES} uppdrag, CPU`, own, 'ms', 1000)];
}
