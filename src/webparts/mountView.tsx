import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { PartialTheme } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { createSharePointPorts } from '../adapters/sharepoint/createSharePointPorts';
import { createDocumentBuilder } from '../adapters/word/createDocumentBuilder';
import { createSpreadsheets } from '../adapters/spreadsheet/createSpreadsheets';
import { createDocumentReader } from '../adapters/word/createDocumentReader';
import type { Group } from '../domain/roster/roster';
import { pagesOf } from '../ui/address/pages';
import { tenantSite } from '../ui/address/tenantSite';
import { Root } from '../ui/Root';
import { RefusedSite } from '../ui/siteAddress/RefusedSite';
import { pageLanguage } from './pageLanguage';

/** A place on the page where a view stands. */
export interface MountedView {
  /** Shows the view, anew when the theme or the web part's properties have changed. */
  show(view: JSX.Element, theme: IReadonlyTheme | undefined, properties: object): void;
  unmount(): void;
  /** The groups of the site the view works on, by name. @throws Failure */
  groups(): Promise<readonly Group[]>;
}

/**
 * Composes what the views need of the world, once for each web part.
 * @param siteAddress the site to work on, as the page's author wrote it; empty for the page's own
 */
export function mountView(place: HTMLElement, context: WebPartContext, siteAddress: string): MountedView {
  const site = tenantSite(siteAddress, context.pageContext.web.absoluteUrl);
  const siteUrl = site.kind === 'site' ? site.address : undefined;
  const ports = createSharePointPorts(context, { documents: createDocumentBuilder(), reader: createDocumentReader(), spreadsheets: createSpreadsheets() }, siteUrl);
  const language = pageLanguage(context.pageContext.cultureInfo.currentUICultureName);
  return {
    show: (view, theme, properties) => {
      ReactDom.render(
        // SPFx types its theme as read-only Fluent; it is the same object.
        <Root theme={theme as PartialTheme | undefined} language={language} ports={ports} pages={pagesOf({ ...properties })}>
          {site.kind === 'own' || site.kind === 'site' ? view : <RefusedSite site={site} />}
        </Root>,
        place
      );
    },
    unmount: () => {
      ReactDom.unmountComponentAtNode(place);
    },
    groups: () => ports.roster.groups()
  };
}
