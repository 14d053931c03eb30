import type { GroupKind } from '../../domain/roster/roster';

/** Kinds of groups, as a heading over several of them. */
export const svSeKinds: Readonly<Record<GroupKind, string>> = {
  samverkansnamnd: 'Samverkansnämnder',
  regionsjukvardsledning: 'Ledningar',
  arbetsutskott: 'Arbetsutskott',
  stab: 'Staber',
  kunskapsrad: 'Kunskapsråd',
  rpo: 'Regionala programområden (RPO)',
  rsg: 'Regionala samverkansgrupper (RSG)',
  rag: 'Regionala arbetsgrupper (RAG)',
  npo: 'Nationella programområden (NPO)',
  nsg: 'Nationella samverkansgrupper (NSG)',
  nag: 'Nationella arbetsgrupper (NAG)',
  lpo: 'Lokala programområden (LPO)',
  lag: 'Lokala arbetsgrupper (LAG)',
  jointOperation: 'Gemensamt finansierade verksamheter',
  region: 'Regioner'
};
