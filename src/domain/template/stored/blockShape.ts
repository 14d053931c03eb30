import { byKind, listOf, objectOf, oneOf, optional, text, truth, wholeNumber } from '../../reading/shape';
import type { Check, ShapeOf } from '../../reading/shape';
import type { ClauseReference, Condition, DecisionBlock, FieldBlock, FixedBlock } from '../block';
import { sectionMeanings } from '../meaning';
import type { ClauseUse, SourceBlock } from '../templateSource';
import { fieldShape } from './fieldShape';

/** A union's member by its kind. */
type Of<Union extends { readonly kind: string }, Kind extends string> = Union extends { readonly kind: infer K }
  ? Kind extends K
    ? Union
    : never
  : never;

const reference: ShapeOf<ClauseReference> = { key: text, version: wholeNumber };

const base = {
  when: optional(objectOf<Condition>({ field: text, options: listOf(text) })),
  meaning: optional(oneOf(sectionMeanings))
};

const fixedBase = { ...base, clause: optional(objectOf<ClauseReference>(reference)), isEditable: optional(truth) };

const paragraph = objectOf<Of<FixedBlock, 'paragraph'>>({ kind: text, text, ...fixedBase });

const bullets = objectOf<Of<FixedBlock, 'bullets'>>({ kind: text, items: listOf(text), ...fixedBase });

const fixedKinds: Readonly<Record<FixedBlock['kind'], Check>> = {
  subheading: paragraph,
  paragraph,
  bullets,
  numbered: bullets
};

export const fixedBlockShape: Check = byKind<FixedBlock['kind']>(fixedKinds);

export const sourceBlockShape: Check = byKind<SourceBlock['kind']>({
  ...fixedKinds,
  field: objectOf<FieldBlock>({ kind: text, field: fieldShape, ...base }),
  decision: objectOf<DecisionBlock>({ kind: text, text, ...base }),
  clause: objectOf<ClauseUse>({ kind: text, ...reference, ...base })
});
