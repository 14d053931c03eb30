import type { DeclaredRoute } from '../../domain/groupRoom/declaredRoute';
import { stops } from '../contactRoutes/stops';

/** How a collaboration group in Sydöstra reaches the programme areas. */
export const contactRoutes: readonly DeclaredRoute[] = [
  {
    key: 'information-till-programomraden',
    reaches: { whom: 'all', kind: 'rpo' },
    sentence: { section: 'kommunikation', says: ['information', 'programområden', 'kunskapsrådets process'] },
    stops: [stops.councilSupport],
    otherwise: stops.staff
  },
  {
    key: 'information-till-ett-programomrade',
    reaches: { whom: 'one', kind: 'rpo' },
    sentence: { section: 'kommunikation', says: ['information', 'programområdes process'] },
    stops: [stops.chosenSupport],
    otherwise: stops.staff
  }
];
