import type { DeclaredObligation } from '../domain/followup/declaredObligation';
import { obligations as mellansverigeRag } from './mellansverige-rag/obligations';
import { obligations as mellansverigeRsg } from './mellansverige-rsg/obligations';
import { obligations as sydostraRag } from './sydostra-rag/obligations';
import { obligations as sydostraRsg } from './sydostra-rsg/obligations';
import { obligations as sydostraStabAu } from './sydostra-stab-au/obligations';

/** What the sentences of each family's mandates oblige to, by the family's key. */
export const declaredObligations: Readonly<Record<string, readonly DeclaredObligation[]>> = {
  'sydostra-rag': sydostraRag,
  'sydostra-rsg': sydostraRsg,
  'sydostra-stab-au': sydostraStabAu,
  'mellansverige-rsg': mellansverigeRsg,
  'mellansverige-rag': mellansverigeRag
};
