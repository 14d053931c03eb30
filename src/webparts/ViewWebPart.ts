import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { MountedView } from './mountView';
import { pageLanguage } from './pageLanguage';
import type { Setting } from './Setting';

/**
 * What the web parts share: nothing but the loader lies in a web part's own bundle. React, Fluent, PnPjs and
 * the view come as shared chunks when the web part is first shown, the settings when they are first opened.
 */
export abstract class ViewWebPart<Properties extends object> extends BaseClientSideWebPart<Properties> {
  /** What the author of the page may set, in the order it is shown. */
  protected abstract readonly settings: readonly Setting[];

  private theme: IReadonlyTheme | undefined;
  private mounted: Promise<MountedView> | undefined;
  private pane: IPropertyPaneConfiguration = { pages: [] };

  /** Loads the view and gives it its properties. */
  protected abstract view(): Promise<JSX.Element>;

  public override render(): void {
    this.mounted ??= import(/* webpackChunkName: 'mount-view' */ './mountView').then((module) =>
      module.mountView(this.domElement, this.context)
    );
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

  protected override async loadPropertyPaneResources(): Promise<void> {
    const { settingsPane } = await import(/* webpackChunkName: 'settings-pane' */ './settingsPane');
    this.pane = settingsPane(this.settings, pageLanguage(this.context.pageContext.cultureInfo.currentUICultureName));
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane;
  }

  private async show(mounted: Promise<MountedView>): Promise<void> {
    const [place, view] = await Promise.all([mounted, this.view()]);
    place.show(view, this.theme, this.properties);
  }
}
