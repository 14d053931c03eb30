import type { RequestHandler } from '../../http/contracts';
import { isPageRequest } from './isPageRequest';

/**
 * On the host name `localhost` the SPFx runtime takes itself for the old workbench (`EnvironmentType.Local`), and
 * libraries answer with made-up data. So pages are shown on the address 127.0.0.1.
 */
export const ownHostName: RequestHandler = async (request) => {
  const { url } = request;
  if (url.hostname !== 'localhost' || !isPageRequest(request)) return undefined;
  const address = new URL(url);
  address.hostname = '127.0.0.1';
  return { status: 302, headers: { Location: address.href, 'Cache-Control': 'no-store' }, body: '' };
};
