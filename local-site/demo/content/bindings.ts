import type { BindingRecord } from '../../../src/domain/approval/record';
import type { Group } from '../../../src/domain/roster/roster';
import { templates } from '../../../src/templates/templates';

/** Who endorses on the way, by the chain the template offers. */
const endorsers: Readonly<Record<string, readonly string[]>> = {
  'sydostra-rsg': ['au'],
  'sydostra-stab': ['region-jonkoping', 'region-kalmar', 'region-ostergotland'],
  'mellansverige-rsg': ['mv-kunskapsstyrningsgruppen'],
};

/** The chain in which a body may endorse on a card in Teams. */
export const cardChainKey = 'sydostra-rsg';

function chainOf(family: string): string {
  const template = templates.find((candidate) => candidate.family === family);
  if (!template) throw new Error(`The demo uses the template ${family}, which the product does not bring`);
  return template.rules.chain;
}

/** How each group with a mandate gets it established: by the body that mandates it. */
export const demoBindings = (groups: readonly Group[]): readonly BindingRecord[] =>
  groups.filter(({ templateFamily }) => templateFamily !== '').map(({ key, mandators, templateFamily }) => {
    const chainKey = chainOf(templateFamily);
    const endorser = endorsers[chainKey];
    return {
      type: 'binding',
      groupKey: key,
      chainKey,
      // So that there is a card to try: the only chain of the demo that permits one.
      ...(chainKey === cardChainKey && { cardBodies: endorser }),
      relations: { mandator: mandators, establishingBody: mandators, ...(endorser && { endorser }) },
    };
  });
