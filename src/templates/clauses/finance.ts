import type { Clause } from '../../domain/template/clause';

const version = (number: number, whatIsPaid: string, changes: string): Clause => ({
  key: 'finansiering',
  version: number,
  name: 'Finansiering i Sydöstra sjukvårdsregionen',
  mark: 'fixed',
  blocks: [
    {
      kind: 'paragraph',
      text: `Respektive region finansierar ${whatIsPaid}. Kostnaderna bör fördelas rättvist mellan regionerna över tid.`
    }
  ],
  changes
});

/** Who pays: one rule, worded for working groups, for collaboration groups and for the staff. */
export const finance: readonly Clause[] = [
  version(1, 'sina representanter i arbetsgrupper', ''),
  version(
    2,
    'sina deltagare inklusive deltagare i eventuella arbetsgrupper',
    'Regionen betalar även för deltagare i de arbetsgrupper som samverkansgruppen tillsätter.'
  ),
  version(3, 'sina resurser', 'Regionen betalar för de resurser den ställer till förfogande.')
];
