import type { DeclaredRoute } from '../../domain/groupRoom/declaredRoute';
import { stops } from './stops';

/** What is assumed where a mandate says nothing of the way. */
export const assumedRoutes: readonly DeclaredRoute[] = [
  { key: 'gruppen', reaches: { whom: 'group' }, sentence: null, stops: [stops.group], otherwise: stops.staff },
  { key: 'regionen-i-gruppen', reaches: { whom: 'region' }, sentence: null, stops: [stops.ownRegion], otherwise: stops.group },
  { key: 'uppdragsgivaren', reaches: { whom: 'mandator' }, sentence: null, stops: [stops.mandator], otherwise: stops.staff },
  { key: 'alla-programomraden', reaches: { whom: 'all', kind: 'rpo' }, sentence: null, stops: [stops.staff], otherwise: stops.staff },
  { key: 'ett-programomrade', reaches: { whom: 'one', kind: 'rpo' }, sentence: null, stops: [stops.chosen], otherwise: stops.staff }
];
