import type { RostersStrings } from './svSe';

export const enUsKinds: RostersStrings['kinds'] = {
  samverkansnamnd: 'Collaboration boards',
  regionsjukvardsledning: 'Leadership groups',
  arbetsutskott: 'Executive committees',
  stab: 'Staff offices',
  kunskapsrad: 'Knowledge councils',
  rpo: 'Regional programme areas (RPO)',
  rsg: 'Regional collaboration groups (RSG)',
  rag: 'Regional working groups (RAG)',
  npo: 'National programme areas (NPO)',
  nsg: 'National collaboration groups (NSG)',
  nag: 'National working groups (NAG)',
  lpo: 'Local programme areas (LPO)',
  lag: 'Local working groups (LAG)',
  jointOperation: 'Jointly financed operations',
  region: 'Regions'
};
