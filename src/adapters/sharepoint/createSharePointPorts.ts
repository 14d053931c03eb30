import type { BaseComponentContext } from '@microsoft/sp-component-base';
import { SPFx, spfi } from '@pnp/sp';
import type { Ports } from '../../application/ports/ports';
import { sendSafely } from './connection/sendSafely';
import { createPortsFor } from './createPortsFor';
import type { PortsOptions } from './createPortsFor';

/** Ports of a web part: the signed-in person on the page's own site. */
export function createSharePointPorts(context: BaseComponentContext, options: PortsOptions): Ports {
  const sp = spfi(context.pageContext.web.absoluteUrl).using(SPFx(context), sendSafely());
  return createPortsFor(sp, options);
}
