import type { ChainStep } from '../../domain/approval/record';
import { relationNamed } from '../../domain/approval/bodyRelations';
import { chainsStrings } from '../../loc/chains/strings';
import { useStrings } from '../language/useStrings';

/** How a chain's steps are said. */
export interface ChainWords {
  /** A body's name, or its key where nobody knows the name. */
  nameOf(key: string): string;
  /** The bodies a step names, relations as words. */
  bodies(step: Pick<ChainStep, 'bodies'>): string;
  due(step: ChainStep): string;
  /** The whole step: *tillstyrka: tillstyrkande organ; alla ska svara; till organets nästa möte*. */
  step(step: ChainStep): string;
}

export function useChainWords(names: ReadonlyMap<string, string>): ChainWords {
  const strings = useStrings(chainsStrings).steps;
  const nameOf = (key: string): string => names.get(key) ?? key;
  const named = (body: string): string => {
    const relation = relationNamed(body);
    return relation ? strings.relations[relation] : nameOf(body);
  };
  const bodies: ChainWords['bodies'] = (step) => step.bodies.map(named).join(', ') || strings.nobody;
  const due = ({ dueDays }: ChainStep): string => (dueDays === undefined ? strings.nextMeeting : strings.dueIn(dueDays));
  return {
    nameOf,
    bodies,
    due,
    step: (step) => {
      const asked = `${strings.kinds[step.kind]}: ${bodies(step)}`;
      if (step.kind === 'inform') return asked;
      const rest = [strings.quorums[step.quorum], due(step), ...(step.card ? [strings.cardYes] : [])];
      return [asked, ...rest].join('; ');
    }
  };
}
