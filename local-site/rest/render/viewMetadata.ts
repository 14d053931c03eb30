import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { project } from '../odata/project';
import { parseSelection } from '../odata/selection';
import { visibleViews } from '../security/visibleViews';
import { viewEntity } from '../views/viewEntity';
import { lightEntity } from '../wire/json';
import { noPreface } from '../wire/prefaces';
import type { RequestedView } from './requestedView';

/** The view's properties as `SP.View` has them; those of the default view where the XML came from the caller. */
export function viewMetadata(list: List, { view }: RequestedView, call: Call): object | null {
  const shown = view ?? visibleViews(list, call).find(known => known.isDefault);
  return shown ? lightEntity(project(viewEntity({ view: shown, list }, call), parseSelection(undefined, undefined), call), noPreface, true) : null;
}
