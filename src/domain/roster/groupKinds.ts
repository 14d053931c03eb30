import type { GroupKind } from './roster';

/** Every kind once: the compiler refuses a missing or unknown one. */
const kinds: Readonly<Record<GroupKind, true>> = {
  samverkansnamnd: true,
  regionsjukvardsledning: true,
  arbetsutskott: true,
  stab: true,
  kunskapsrad: true,
  rpo: true,
  rsg: true,
  rag: true,
  npo: true,
  nsg: true,
  nag: true,
  lpo: true,
  lag: true,
  jointOperation: true,
  region: true
};

export const groupKinds = Object.keys(kinds) as readonly GroupKind[];
