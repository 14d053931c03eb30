import type { ActOf } from '../../domain/nomination/nomination';
import type { NominationPlace } from '../../domain/nomination/nominationPlace';
import type { Ports } from '../ports/ports';

/**
 * Says that somebody is needed: a nomination begins.
 * @param key client-made, the nomination's own and the same for each try
 * @throws Failure `denied` to one who may not record there
 */
export async function beginNomination(
  { nominations }: Pick<Ports, 'nominations'>,
  key: string,
  groupKey: string,
  place: NominationPlace,
  act: ActOf<'need'>
): Promise<void> {
  await nominations.record({ key: `${key}.need`, nominationKey: key, groupKey, place, act });
}
