import type { SiteRequest } from '../../http/contracts';

/** What the caller chose: what the address says before what the cookie says; undefined when neither is a choice. */
export function choiceOf<Choice extends string>(
  { url, headers }: Pick<SiteRequest, 'url' | 'headers'>,
  places: { readonly parameter: string; readonly cookie: string },
  read: (value: string) => Choice | undefined,
): Choice | undefined {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim().split('='));
  const cookie = cookies.find(([name]) => name === places.cookie)?.[1];
  return [url.searchParams.get(places.parameter), cookie].map((value) => read(value ?? '')).find((choice) => choice !== undefined);
}
