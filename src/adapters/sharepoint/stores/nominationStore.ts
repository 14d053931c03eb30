import { Failure } from '../../../application/ports/failure';
import type { Nominations } from '../../../application/ports/nominations';
import { decidingBodiesFolder, nominationFolder, nominationPlaceOf } from '../../../domain/nomination/nominationFolder';
import type { NominationPlace } from '../../../domain/nomination/nominationPlace';
import type { NominationStep, StoredNominationStep } from '../../../domain/nomination/nominationStep';
import { readAct } from '../../../domain/nomination/readAct';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { nominations } from '../../../schema/lists/nominations';
import { NOTE_LENGTH } from '../../../schema/vocabulary/column';
import { leanly } from '../connection/leanly';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsAbove, rowsOfAny, rowsWhere } from '../rows/readRows';
import { foldersGiving } from './foldersGiving';
import { noneWhenHidden } from './noneWhenHidden';
import { once } from './once';
import type { WriteGuard } from './writeGuard';

type Row = ReadRow<typeof nominations>;

/** A step as its row holds it, but for its key. */
export const nominationValues = ({ nominationKey, groupKey, place, act }: NominationStep) => ({
  Title: act.kind,
  NominationKey: nominationKey,
  GroupKey: groupKey,
  RegionKey: place.regionKey,
  PersonKey: act.kind === 'proposal' ? act.personKey : '',
  StepKind: act.kind,
  Content: JSON.stringify(act)
});

/** The steps of nominations: a row each, in the folder of who took it, where nobody can change it. */
export function createNominations(site: SharePointSite, guard: WriteGuard): Nominations {
  const lean = leanly(site);
  /** None for a row that lies in no recorder's folder, names another region than it lies in, or cannot be read. */
  function stepOf(row: Row): readonly StoredNominationStep[] {
    const place = nominationPlaceOf(site.folderBelow(nominations, row.FileDirRef) ?? '');
    const act = readAct(row.Content ?? '');
    if (!place || !act || row.RegionKey !== place.regionKey || row.StepKind !== act.kind) return [];
    return [
      {
        key: row.RowKey ?? '',
        nominationKey: row.NominationKey ?? '',
        groupKey: row.GroupKey ?? '',
        place,
        act,
        id: row.ID,
        recordedBy: row.Author?.Title ?? '',
        recorded: row.Created ?? ''
      }
    ];
  }
  const read = async (rows: Promise<readonly Row[]>): Promise<readonly StoredNominationStep[]> => (await noneWhenHidden(rows)).flatMap(stepOf);

  async function placesIn(regionKey: string): Promise<readonly NominationPlace[]> {
    const [own, bodies] = await Promise.all([
      foldersGiving(site, nominations, regionKey, 'add'),
      foldersGiving(site, nominations, decidingBodiesFolder(regionKey), 'add')
    ]);
    const folders = [...own.map((name) => `${regionKey}/${name}`), ...bodies.map((key) => nominationFolder({ regionKey, recorder: { kind: 'body', key } }))];
    return folders.flatMap((folder) => nominationPlaceOf(folder) ?? []);
  }

  return {
    all: () => read(rowsAbove(lean, nominations, 0, ['Author'])),
    ofRegions: (regionKeys) => read(rowsOfAny(lean, nominations, whereAnyOf(nominations, 'RegionKey', regionKeys), ['Author'])),
    ofGroup: (groupKey) => read(rowsWhere(lean, nominations, whereEquals(nominations, 'GroupKey', groupKey), ['Author'])),
    record: async (step) => {
      await guard();
      const folder = nominationFolder(step.place);
      if (JSON.stringify(step.act).length > NOTE_LENGTH) throw new Failure('invalid', `${step.key} is too long`);
      const row = await addOnce(site, { list: nominations, folder, keyColumn: 'RowKey', key: step.key, values: nominationValues(step) }, ['Author']);
      const [stored] = stepOf(row);
      if (!stored) throw new Failure('conflict', `${step.key} has been recorded as something else`);
      return stored;
    },
    recordingPlaces: once(async () => (await Promise.all((await foldersGiving(site, nominations, '', 'view')).map(placesIn))).flat())
  };
}
