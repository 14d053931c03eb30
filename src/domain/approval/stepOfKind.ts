import { keyFrom } from '../template/editing/keyFrom';
import type { ChainStep } from './record';

/** Whom a new step of a kind asks, and how, before anybody has said otherwise. */
const beginnings: Readonly<Record<ChainStep['kind'], Pick<ChainStep, 'bodies' | 'quorum'>>> = {
  inform: { bodies: ['@informed'], quorum: 'allOf' },
  consultation: { bodies: [], quorum: 'allOf' },
  endorse: { bodies: ['@endorser'], quorum: 'allOf' },
  establish: { bodies: ['@establishingBody'], quorum: 'meeting' }
};

/** A new step for a chain that has the given steps. */
export const stepOfKind = (kind: ChainStep['kind'], steps: readonly ChainStep[]): ChainStep => ({
  key: keyFrom(kind, steps.map(({ key }) => key)),
  kind,
  ...beginnings[kind]
});
