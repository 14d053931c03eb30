import type { BaseComponentContext } from '@microsoft/sp-component-base';
import type { SPFI } from '@pnp/sp';
import { SPFx, spfi } from '@pnp/sp';
import { sendSafely } from './connection/sendSafely';

/** Connects from a page as its visitor. @param siteUrl absolute address of a web in the page's tenant */
export const connectPage = (context: BaseComponentContext, siteUrl: string): SPFI => spfi(siteUrl).using(SPFx(context), sendSafely());
