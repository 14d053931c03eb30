import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { parseCamlView } from '../caml/camlView';
import { valueOutcome, type Outcome } from '../outcome';
import { listData } from './listData';
import { NO_REQUEST } from './renderRequest';

/** The classic `RenderListData(viewXml)`: the rows' envelope as text inside the answer's value. */
export function renderListData(list: List, viewXml: string, call: Call): Outcome {
  const { RowLimit: _limit, CurrentFolderSpItemUrl: _folder, ...data } = listData(list, { caml: parseCamlView(viewXml), view: undefined }, { ...NO_REQUEST, addRequiredFields: true }, call);
  return valueOutcome('RenderListData', JSON.stringify(data));
}
