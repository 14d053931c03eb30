import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { Areas } from '../loc/language/Areas';
import type { MountedView } from './mountView';
import { pageLanguage } from './pageLanguage';
import { isPageName } from '../domain/sitePages/pages';
import type { Setting } from './Setting';

/** What every web part has beside its own properties. */
export interface CommonProperties {
  /** Address of the site it works on, see `tenantSite`; absent or empty for the page's own. */
  readonly siteAddress?: string;
}

/** The texts of a view's first words, as `scripts/writeEnglish.ts` writes them. */
export interface EnglishModule {
  readonly english: Partial<Areas>;
}

/**
 * What the web parts share: nothing but the loader lies in a web part's own bundle. React, Fluent, PnPjs and
 * the view come as shared chunks when the web part is first shown, the settings when they are first opened.
 */
export abstract class ViewWebPart<Properties extends object> extends BaseClientSideWebPart<Properties & CommonProperties> {
  /** What the author of the page may set, in the order it is shown. */
  protected abstract readonly settings: readonly Setting[];

  private theme: IReadonlyTheme | undefined;
  private mounted: Promise<MountedView> | undefined;
  private pane: IPropertyPaneConfiguration = { pages: [] };

  /** Whether the view leads to other web parts, and so asks the site where they stand. */
  protected leadsOnward(): boolean {
    return this.settings.some(isPageName);
  }

  /** Loads what the view says in English. */
  protected abstract english(): Promise<EnglishModule>;

  /** Loads the view and gives it its properties. */
  protected abstract view(): Promise<JSX.Element>;

  public override render(): void {
    this.mounted ??= this.mount();
    this.show(this.mounted).catch((error: Error) => this.renderError(error));
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.mounted) {
      this.render();
    }
  }

  protected override onDispose(): void {
    this.mounted?.then((view) => view.unmount()).catch(() => undefined);
  }

  /** Another site is another world: what stands here of the old one is taken away. */
  protected override onPropertyPaneFieldChanged(propertyPath: string): void {
    if (propertyPath === 'siteAddress') {
      this.onDispose();
      this.mounted = undefined;
      if (this.choosesAmongGroups()) {
        this.loadPropertyPaneResources().then(() => this.context.propertyPane.refresh(), () => undefined);
      }
    }
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    const { openSettings } = await import(/* webpackChunkName: 'settings-pane' */ './openSettings');
    this.pane = openSettings(this.settings, this.context, this.choosesAmongGroups() ? await this.groups() : [], this.properties);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane;
  }

  private choosesAmongGroups(): boolean {
    return this.settings.includes('groupKey') || this.settings.includes('scope');
  }

  /** Those that may be chosen in the settings; null when they cannot be read. */
  private async groups(): Promise<Awaited<ReturnType<MountedView['groups']>> | null> {
    return (await this.mounted?.then((view) => view.groups()).catch(() => null)) ?? null;
  }

  /** English comes at the same time as the rest, and only to a page in English. */
  private async mount(): Promise<MountedView> {
    const language = pageLanguage(this.context.pageContext.cultureInfo.currentUICultureName);
    const [{ mountView }, texts] = await Promise.all([
      import(/* webpackChunkName: 'mount-view' */ './mountView'),
      language === 'en-US' ? this.english() : undefined
    ]);
    return mountView(this.domElement, this.context, { siteAddress: this.properties.siteAddress ?? '', language, english: texts?.english });
  }

  private async show(mounted: Promise<MountedView>): Promise<void> {
    const [place, view] = await Promise.all([mounted, this.view()]);
    // Another site may have been chosen while the view was loaded; what belongs to the old one is not shown then.
    if (mounted === this.mounted) {
      place.show(view, { theme: this.theme, properties: this.properties, leadsOnward: this.leadsOnward() });
    }
  }
}
