import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { MountedView } from './mountView';

/**
 * What the three web parts share: nothing but the loader lies in a web part's own bundle. React, Fluent,
 * PnPjs and the view come as shared chunks when the web part is first shown.
 */
export abstract class ViewWebPart<Properties extends object> extends BaseClientSideWebPart<Properties> {
  private theme: IReadonlyTheme | undefined;
  private mounted: Promise<MountedView> | undefined;

  /** Loads the view and gives it its properties. */
  protected abstract view(): Promise<JSX.Element>;

  public override render(): void {
    this.mounted ??= import(/* webpackChunkName: 'mount-view' */ './mountView').then((module) =>
      module.mountView(this.domElement, this.context)
    );
    this.renderedFrom(this.mounted).catch((error: Error) => this.renderError(error));
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

  protected override get disableReactivePropertyChanges(): boolean {
    return false;
  }

  private async renderedFrom(mounted: Promise<MountedView>): Promise<void> {
    const [target, view] = await Promise.all([mounted, this.view()]);
    target.show(view, this.theme);
  }
}
