import type { List } from '../../storage/lists';
import type { Call } from '../call';
import type { Outcome } from '../outcome';
import { clientForms } from './clientForms';
import { listContentTypes } from './listContentTypes';
import { listContext } from './listContext';
import { listData } from './listData';
import { listSchema } from './listSchema';
import { pageContext } from './pageContext';
import { parentInfo } from './parentInfo';
import { quickLaunch } from './quickLaunch';
import { RenderOption } from './renderOption';
import { renderRequest } from './renderRequest';
import { requestedView } from './requestedView';
import { viewMetadata } from './viewMetadata';

const PLAIN = 'application/json; charset=utf-8';

/**
 * `RenderListDataAsStream`: rows as the list's page shows them, in JSON that knows no metadata level. Without options,
 * or with ListData alone, the rows' envelope is the answer; any other option wraps it and adds a part of its own.
 */
export function renderListDataAsStream(list: List, call: Call): Outcome {
  const request = renderRequest(call);
  const requested = requestedView(list, request, call);
  const { options } = request;
  const has = (option: number): boolean => (options & option) !== 0;
  const part = (option: number, make: () => object): object => (has(option) ? make() : {});
  if (options === 0 || options === RenderOption.listData) return plain(listData(list, requested, request, call));
  return plain({
    wpq: '', Templates: {},
    ...part(RenderOption.listData, () => ({ ListData: listData(list, requested, request, call) })),
    ...part(RenderOption.listSchema, () => ({ ListSchema: listSchema(list, requested, request, call) })),
    ...part(RenderOption.contextInfo, () => listContext(list, requested, request, call)),
    ...part(RenderOption.listContentType | RenderOption.listAvailableContentTypes, () => ({ ListContentTypes: listContentTypes(list, call) })),
    ...part(RenderOption.clientFormSchema, () => ({ ClientForms: clientForms(list, call) })),
    ...part(RenderOption.quickLaunch, () => ({ QuickLaunch: quickLaunch(call) })),
    ...part(RenderOption.viewMetadata, () => ({ ViewMetadata: viewMetadata(list, requested, call) })),
    ...part(RenderOption.parentInfo, () => ({ ParentInfo: parentInfo(list, request, call) })),
    ...part(RenderOption.pageContextInfo, () => ({ PageContextInfo: pageContext(list, call) }))
  });
}

function plain(body: object): Outcome {
  return { is: 'raw', contentType: PLAIN, body: JSON.stringify(body) };
}
