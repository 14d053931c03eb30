import type { NominationPlace, NominationRecorder } from './nominationPlace';

const ownFolders = { region: 'region', processSupport: 'support', judge: 'judge' } as const;

/** Parent of the bodies' folders in a region's. */
const bodies = 'bodies';

/** The folder below the list's root in which a recorder adds. */
export const nominationFolder = ({ regionKey, recorder }: NominationPlace): string =>
  recorder.kind === 'body' ? `${regionKey}/${bodies}/${recorder.key}` : `${regionKey}/${ownFolders[recorder.kind]}`;

/** Parent of the folders of the bodies that decide for a region. */
export const decidingBodiesFolder = (regionKey: string): string => `${regionKey}/${bodies}`;

/** Reads a folder path; null for any that is not exactly one of a recorder's: what lies there counts for nobody. */
export function nominationPlaceOf(folder: string): NominationPlace | null {
  const [regionKey = '', place = '', key = '', ...deeper] = folder.split('/');
  const ofRegion = (recorder: NominationRecorder): NominationPlace | null => (regionKey === '' ? null : { regionKey, recorder });
  if (deeper.length > 0) return null;
  if (place === bodies) return key === '' ? null : ofRegion({ kind: 'body', key });
  const kind = (Object.keys(ownFolders) as (keyof typeof ownFolders)[]).find((own) => ownFolders[own] === place);
  return kind === undefined || folder !== `${regionKey}/${place}` ? null : ofRegion({ kind });
}
