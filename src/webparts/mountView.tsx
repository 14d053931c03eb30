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
import type { Areas } from '../loc/language/Areas';
import { learnEnglish } from '../loc/language/learnEnglish';
import type { Language } from '../loc/shared/language';
import { pagesOf } from '../domain/sitePages/pages';
import { OnwardPages } from '../ui/address/OnwardPages';
import { tenantSite } from '../ui/address/tenantSite';
import { Root } from '../ui/Root';
import { RefusedSiteLoading } from '../ui/siteAddress/RefusedSiteLoading';

/** What a view is shown in. */
export interface ViewSurroundings {
  readonly theme: IReadonlyTheme | undefined;
  /** The web part's own. */
  readonly properties: object;
  /** True for a view that leads to other web parts: the site then says where those stand of which the properties do not. */
  readonly leadsOnward: boolean;
}

/** A place on the page where a view stands. */
export interface MountedView {
  /** Shows the view, anew when the theme or the web part's properties have changed. */
  show(view: JSX.Element, surroundings: ViewSurroundings): void;
  unmount(): void;
  /** The groups of the site the view works on, by name. @throws Failure */
  groups(): Promise<readonly Group[]>;
}

/** What a view is mounted with. */
export interface Mounting {
  /** The site to work on, as the page's author wrote it; empty for the page's own. */
  readonly siteAddress: string;
  readonly language: Language;
  /** The view's first words in English, on a page in that language. */
  readonly english?: Partial<Areas>;
}

/** Composes what the views need of the world, once for each web part. */
export function mountView(place: HTMLElement, context: WebPartContext, { siteAddress, language, english = {} }: Mounting): MountedView {
  learnEnglish(english);
  const site = tenantSite(siteAddress, context.pageContext.web.absoluteUrl);
  const siteUrl = site.kind === 'site' ? site.address : undefined;
  const ports = createSharePointPorts(context, { documents: createDocumentBuilder(), reader: createDocumentReader(), spreadsheets: createSpreadsheets() }, siteUrl);
  return {
    show: (view, { theme, properties, leadsOnward }) => {
      ReactDom.render(
        // SPFx types its theme as read-only Fluent; it is the same object.
        <Root theme={theme as PartialTheme | undefined} language={language} ports={ports} pages={pagesOf({ ...properties })}>
          {site.kind === 'own' || site.kind === 'site' ? leadsOnward ? <OnwardPages>{view}</OnwardPages> : view : <RefusedSiteLoading site={site} />}
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
