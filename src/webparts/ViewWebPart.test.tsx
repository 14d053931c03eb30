jest.mock('./mountView', () => ({ mountView: jest.fn() }));
import * as React from 'react';
import * as mountViewModule from './mountView';
import type { Setting } from './Setting';
import { ViewWebPart } from './ViewWebPart';

const place = { show: jest.fn(), unmount: jest.fn(), groups: jest.fn() };
class Example extends ViewWebPart<{ siteAddress?: string }> {
  public readonly shownErrors: Error[] = [];
  public override english = jest.fn();
  public loads: () => Promise<JSX.Element> = () => Promise.resolve(<p>vyn</p>);
  public override settings: readonly Setting[] = ['decisionsPage'];

  public changeTheme(): void {
    this.onThemeChanged(undefined);
  }

  public workOn(siteAddress: string): void {
    this.properties.siteAddress = siteAddress;
    this.onPropertyPaneFieldChanged('siteAddress');
    this.render();
  }

  public remove(): void {
    this.onDispose();
  }

  public override renderError(error: Error): void {
    this.shownErrors.push(error);
  }

  public async openSettings(): Promise<readonly string[]> {
    await this.loadPropertyPaneResources();
    const [group] = this.getPropertyPaneConfiguration().pages[0].groups;
    return (group as { groupFields: { targetProperty: string }[] }).groupFields.map((field) => field.targetProperty);
  }

  protected override view(): Promise<JSX.Element> {
    return this.loads();
  }
}

/** Everything that is loaded in these tests is there within one turn of the event loop. */
const loaded = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

// The stand-in for the base class needs nothing of a page.
const example = (): Example => Reflect.construct(Example, []) as Example;

describe('a web part', () => {
  beforeEach(() => {
    jest.resetAllMocks();
    jest.mocked(mountViewModule.mountView).mockReturnValue(place);
  });

  it('shows its view', async () => {
    example().render();
    await loaded();
    expect(place.show).toHaveBeenCalledWith(<p>vyn</p>, { theme: undefined, properties: {}, leadsOnward: true });
  });

  it('composes its ports once, however often it is rendered', async () => {
    const webPart = example();
    webPart.changeTheme();
    webPart.render();
    webPart.render();
    webPart.changeTheme();
    await loaded();
    expect(mountViewModule.mountView).toHaveBeenCalledTimes(1);
    expect(place.show).toHaveBeenCalledTimes(3);
  });

  it('stands anew, with other ports, when it is to work on another site', async () => {
    const webPart = example();
    webPart.render();
    await loaded();
    webPart.workOn('/sites/annan');
    await loaded();
    expect(jest.mocked(mountViewModule.mountView).mock.calls.map(([, , { siteAddress }]) => siteAddress)).toEqual(['', '/sites/annan']);
    expect(place.unmount).toHaveBeenCalledTimes(1);
    expect(place.show).toHaveBeenCalledTimes(2);
  });

  it('shows nothing of a site it has been taken from while its view was loaded', async () => {
    const webPart = example();
    webPart.render();
    webPart.workOn('/sites/annan');
    await loaded();
   });

  it('says so when its view cannot be loaded', async () => {
    const webPart = example();
    webPart.loads = () => Promise.reject(new Error('chunk missing'));
    webPart.render();
    await loaded();
    expect(webPart.shownErrors.map((error) => error.message)).toEqual(['chunk missing']);
  });

  it('leaves nothing behind when it is removed', async () => {
    const webPart = example();
    webPart.remove();
    webPart.render();
    webPart.remove();
    await loaded();
    expect(place.unmount).toHaveBeenCalledTimes(1);
  });

  it('loads its settings when they are opened', async () => {
    expect(await example().openSettings()).toEqual(['decisionsPage']);
    expect(place.groups).not.toHaveBeenCalled();
  });

  it('asks for the groups when one may be chosen', async () => {
    const webPart = example();
    webPart.settings = ['groupKey'];
    webPart.render();
    place.groups.mockRejectedValue(new Error('offline'));
    expect(await webPart.openSettings()).toEqual(['groupKey', '']);
  });
});
