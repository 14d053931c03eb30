import type { DeclaredRoute } from '../../domain/groupRoom/declaredRoute';
import type { SentencePieces } from '../../domain/followup/sentenceSaying';
import { stops } from '../contactRoutes/stops';

/** The programme area passes on what concerns others. */
const passesOn: SentencePieces = { section: 'rapportering', says: ['övriga berörda rpo', 'informeras'] };

/** How a working group in Sydöstra reaches its programme area, and the others through it. */
export const contactRoutes: readonly DeclaredRoute[] = [
  {
    key: 'programomradets-processtod',
    reaches: { whom: 'mandator' },
    sentence: { section: 'sammankallande', says: ['kontakt med programområdets process'] },
    stops: [stops.groupLeader, stops.mandatorSupport],
    otherwise: stops.staff
  },
  { key: 'berorda-programomraden', reaches: { whom: 'all', kind: 'rpo' }, sentence: passesOn, stops: [stops.mandator], otherwise: stops.staff },
  { key: 'ett-berort-programomrade', reaches: { whom: 'one', kind: 'rpo' }, sentence: passesOn, stops: [stops.mandator], otherwise: stops.staff }
];
