import type { BaseComponentContext } from '@microsoft/sp-component-base';
import type { Ports } from '../../application/ports/ports';
import { connectPage } from './connectPage';
import { createPortsFor } from './createPortsFor';
import type { PortsOptions } from './createPortsFor';

/**
 * Ports of a web part: the signed-in person on a site.
 * @param siteUrl absolute address of a web in the page's tenant; the page's own web when left out
 */
export function createSharePointPorts(
  context: BaseComponentContext,
  options: PortsOptions,
  siteUrl: string = context.pageContext.web.absoluteUrl
): Ports {
  return createPortsFor(connectPage(context, siteUrl), { ...options, email: context.pageContext.user.email });
}
