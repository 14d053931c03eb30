import * as React from 'react';
import type { RelationChoice } from '../../../application/configuration/bindingFor';
import { bindingFor, cardBodiesOffered } from '../../../application/configuration/bindingFor';
import { bindGroups } from '../../../application/configuration/bindGroups';
import type { BindingRecord, BodyRelation, ChainRecord } from '../../../domain/approval/record';
import { usePorts } from '../../ports/usePorts';
import type { Attempt } from '../../loading/useAttempt';
import { useAttempt } from '../../loading/useAttempt';
import type { BindFormProps } from './BindForm';

type Relations = Readonly<Partial<Record<BodyRelation, RelationChoice>>>;

export interface BindingWork {
  /** Null before one is chosen. */
  readonly chain: ChainRecord | null;
  setChain(key: string): void;
  readonly relations: Relations;
  setRelation(relation: BodyRelation, choice: RelationChoice): void;
  /** Bodies whose cards could count, and those whose cards shall. */
  readonly offeredCards: readonly string[];
  readonly cards: readonly string[];
  toggleCard(body: string): void;
  /** What each group would be tied to; empty before a chain is chosen. */
  readonly bindings: readonly BindingRecord[];
  readonly work: Attempt;
  bind(): void;
}

/** The chain all groups have now; empty when they differ or have none. */
function sharedChain({ view, groups }: BindFormProps): string {
  const keys = new Set(groups.map(({ key }) => view.bindings.get(key)?.chainKey ?? ''));
  return keys.size === 1 ? [...keys][0]! : '';
}

/** What is done with groups that are being tied. */
export function useBinding(props: BindFormProps): BindingWork {
  const { view, groups, onBound } = props;
  const ports = usePorts();
  const work = useAttempt();
  const [chainKey, setChain] = React.useState(() => sharedChain(props));
  const [relations, setRelations] = React.useState<Relations>({});
  const [cards, setCards] = React.useState<readonly string[]>(() => [
    ...new Set(groups.flatMap(({ key }) => view.bindings.get(key)?.cardBodies ?? []))
  ]);
  const chain = view.chains.find(({ key }) => key === chainKey)?.versions[0]?.chain ?? null;
  const bindings = chain
    ? groups.map((group) => bindingFor(group, view.groups, view.bindings.get(group.key), { chain, relations, cardBodies: cards }))
    : [];
  return {
    chain,
    setChain,
    relations,
    setRelation: (relation, choice) => setRelations({ ...relations, [relation]: choice }),
    offeredCards: chain ? [...new Set(bindings.flatMap((binding) => cardBodiesOffered(chain, binding)))] : [],
    cards,
    toggleCard: (body) => setCards(cards.includes(body) ? cards.filter((other) => other !== body) : [...cards, body]),
    bindings,
    work,
    bind: () =>
      work.attempt(async () => {
        const left = await bindGroups(ports, bindings);
        onBound(bindings.length, left);
      })
  };
}
