import { sydostraRag } from './sydostraRag';

/** The slip corrected. */
export const sydostraRagVersion2 = sydostraRag({
  version: 2,
  changes: 'Skrivfelet ”Deltagare i med uppdrag” under Deltagares uppdrag är rättat till ”Deltagare med uppdrag”.',
  nationalAssignments: 'Deltagare med uppdrag i nationella arbetsgrupper representerar hela sjukvårdsregionen.'
});
