import type { ChainChange, StepFact } from '../../../domain/approval/chainChanges';
import type { ChainRecord, ChainStep } from '../../../domain/approval/record';
import { chainsStrings } from '../../../loc/chains/strings';
import { useStrings } from '../../language/useStrings';
import { useChainWords } from '../useChainWords';

type Sentence = (change: ChainChange, before: ChainRecord, after: ChainRecord) => string;

/** Says a change of a chain. */
export function useChangeSentence(names: ReadonlyMap<string, string>): Sentence {
  const { changes: strings, steps } = useStrings(chainsStrings);
  const words = useChainWords(names);
  const facts: Readonly<Record<StepFact, (step: ChainStep) => string>> = {
    kind: ({ kind }) => steps.kinds[kind],
    bodies: words.bodies,
    quorum: ({ quorum }) => steps.quorums[quorum],
    due: words.due,
    card: ({ card }) => (card ? strings.yes : strings.no)
  };
  return (change, before, after) => {
    switch (change.kind) {
      case 'name':
        return strings.name(before.name, after.name);
      case 'independent':
        return after.independent ? strings.independentOn : strings.independentOff;
      case 'confirmed':
        return after.confirmed ? strings.confirmedOn : strings.confirmedOff;
      case 'added':
        return strings.added(change.number, words.step(change.step));
      case 'removed':
        return strings.removed(change.number, words.step(change.step));
      case 'moved':
        return strings.moved(`${steps.kinds[change.step.kind]}: ${words.bodies(change.step)}`, change.from, change.to);
      case 'changed': {
        const read = facts[change.fact];
        return strings.changed(change.number, strings.facts[change.fact], read(change.before), read(change.after));
      }
    }
  };
}
