import { sydostraRag } from './sydostraRag';

/** As published, with the slip *Deltagare i med uppdrag*: mandates built on it read so. */
export const sydostraRagVersion1 = sydostraRag({
  version: 1,
  changes: '',
  nationalAssignments: 'Deltagare i med uppdrag i nationella arbetsgrupper representerar hela sjukvårdsregionen.'
});
