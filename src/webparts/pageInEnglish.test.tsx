jest.mock('./mountView', () => ({ mountView: jest.fn() }));
import * as React from 'react';
import { enUs } from '../loc/shared/enUs';
import * as mountViewModule from './mountView';
import { ViewWebPart } from './ViewWebPart';

const place = { show: jest.fn(), unmount: jest.fn(), groups: jest.fn() };
const firstWords = { shared: enUs };

class Example extends ViewWebPart<object> {
  public override readonly settings = [];
  public readonly shownErrors: string[] = [];
  public override readonly english = jest.fn(() => Promise.resolve({ english: firstWords }));

  public on(culture: string): void {
    Object.assign(this.context.pageContext.cultureInfo, { currentUICultureName: culture });
    this.render();
  }

  public override renderError(error: Error): void {
    this.shownErrors.push(error.message);
  }

  protected override view(): Promise<JSX.Element> {
    return Promise.resolve(<p>vyn</p>);
  }
}

/** Everything that is loaded in these tests is there within one turn of the event loop. */
const loaded = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

// The stand-in for the base class needs nothing of a page.
const example = (): Example => Reflect.construct(Example, []) as Example;
const mountedWith = (): readonly mountViewModule.Mounting[] => jest.mocked(mountViewModule.mountView).mock.calls.map(([, , mounting]) => mounting);

describe('a web part on a page in a language', () => {
  beforeEach(() => {
    jest.clearAllMocks();
    jest.mocked(mountViewModule.mountView).mockReturnValue(place);
  });

  it('loads no English on a page in Swedish', async () => {
    const webPart = example();
    webPart.on('sv-SE');
    await loaded();
    expect(webPart.english).not.toHaveBeenCalled();
    expect(mountedWith()).toEqual([{ siteAddress: '', language: 'sv-SE', english: undefined }]);
  });

  it('brings its first words on a page in English', async () => {
    const webPart = example();
    webPart.on('en-GB');
    await loaded();
    expect(mountedWith()).toEqual([{ siteAddress: '', language: 'en-US', english: firstWords }]);
    expect(place.show).toHaveBeenCalledTimes(1);
  });

  it('says so when the words cannot be loaded, and shows nothing', async () => {
    const webPart = example();
    webPart.english.mockRejectedValue(new Error('chunk missing'));
    webPart.on('en-US');
    await loaded();
    expect(webPart.shownErrors).toEqual(['chunk missing']);
    expect(place.show).not.toHaveBeenCalled();
  });
});
