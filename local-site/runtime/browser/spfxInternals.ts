/**
 * Every name of the SPFx runtime that Microsoft does not document, and nothing else. When a new SPFx version
 * renames something, this is the file to change.
 */
import * as applicationBase from '@microsoft/sp-application-base';
import * as componentBase from '@microsoft/sp-component-base';
import { ServiceKey, type ServiceScope, SPEvent } from '@microsoft/sp-core-library';
import * as httpBase from '@microsoft/sp-http-base';
import * as loader from '@microsoft/sp-loader';
import * as webPartBase from '@microsoft/sp-webpart-base';

/** SharePoint's number for reading and editing, as `DisplayMode` has it. */
export type DisplayModeNumber = 1 | 2;

export interface WebPartManager {
  loadWebPart(request: WebPartRequest): Promise<void>;
  _setDisplayMode(mode: DisplayModeNumber, instanceId?: string): Promise<void>;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close' | 'Toggle'): void;
  serialize(instanceId?: string): ReadonlyMap<string, SerializedWebPart>;
  /** Lets every web part compare its state with the last one it told. */
  notifyWebPartsSetDirtyBit(): void;
  onWebPartDelete(instanceId: string): void;
  renderError(domElement: HTMLElement, error: Error): void;
}

export interface WebPartRequest {
  readonly domElement: HTMLElement;
  readonly instanceId: string;
  readonly manifest: object;
  readonly displayMode: DisplayModeNumber;
  readonly webPartData: object;
  /** False for a web part that was just put on the page. */
  readonly addedFromPersistedData: boolean;
  readonly pageLayoutType: string;
  readonly serviceScope?: ServiceScope;
}

export interface SerializedWebPart {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly dataVersion: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly serverProcessedContent?: unknown;
}

interface Host {
  readonly serviceScope: ServiceScope;
}
type HostConstructor = new (serviceScope: ServiceScope) => Host;

interface Application {
  readonly context: { readonly serviceScope: ServiceScope; readonly pageContext: object };
  onLoad(): Promise<void>;
}

const application = applicationBase as unknown as {
  readonly BaseApplication: new () => Application;
  readonly _PlaceholderManager: { readonly serviceKey: ServiceKey<{ registerPlaceholders(): void }> };
  readonly _DialogManagerConfiguration: { readonly instance: { initialize(element: HTMLElement): void } };
};
const webParts = webPartBase as unknown as {
  readonly _ClientSideWebPartManager: new (host: Host) => WebPartManager;
  readonly _MinimalWebPartHost: HostConstructor;
  readonly _TeamsAwareWebPartHost: HostConstructor;
};
const themes = componentBase as unknown as {
  readonly ThemeProvider: {
    new (scope: ServiceScope): { _setTheme(theme: object): void };
    readonly serviceKey: ServiceKey<{ _setTheme(theme: object): void }>;
  };
};
const tokens = httpBase as unknown as {
  readonly _AadTokenProviders: { _initialize(provider: object, configuration: object): void };
};
/** The public declaration hides the parameter. */
const NamedEvent = SPEvent as unknown as new (name: string) => object;
const manifests = loader as unknown as {
  readonly _ManifestStore: { readonly instance: { tryGetManifest(id: string): object | undefined } };
};

/** An application of the page without SharePoint's own chrome around it. */
export abstract class ChromelessApplication extends application.BaseApplication {
  _getPageChromeProvider(): undefined {
    return undefined;
  }
}

/** Where extensions (`data-sp-placeholder`) and dialogs are put on this page. */
export function preparePlaces(scope: ServiceScope, dialogElement: HTMLElement): void {
  scope.consume(application._PlaceholderManager.serviceKey).registerPlaceholders();
  application._DialogManagerConfiguration.instance.initialize(dialogElement);
}

/** Every Entra token that web parts ask for is `token`, which the local site takes as a login. */
export function useToken(token: string): void {
  const getToken = (): Promise<string> => Promise.resolve(token);
  const provider = {
    getToken,
    _getTokenInternal: getToken,
    onBeforeRedirectEvent: new NamedEvent('localSite.beforeRedirect'),
    tokenAcquisitionEvent: new NamedEvent('localSite.tokenAcquisition'),
    popupEvent: new NamedEvent('localSite.popup'),
  };
  tokens._AadTokenProviders._initialize(provider, {});
}

/** A scope whose web parts see a theme, which may change while they are shown. */
export interface ThemedScope {
  readonly scope: ServiceScope;
  show(theme: object): void;
}

export function themedScope(parent: ServiceScope, theme: object): ThemedScope {
  const scope = parent.startNewChild();
  const provider = scope.createAndProvide(
    themes.ThemeProvider.serviceKey as ServiceKey<{ _setTheme(theme: object): void }>,
    themes.ThemeProvider,
  );
  scope.finish();
  provider._setTheme(theme);
  return { scope, show: (next) => provider._setTheme(next) };
}

/** The real manager of a page's web parts. */
export function webPartManager(
  scope: ServiceScope,
  hostedInTeams: boolean,
  setDirty: (instanceId: string, webPart: SerializedWebPart) => void,
): WebPartManager {
  const Base = hostedInTeams ? webParts._TeamsAwareWebPartHost : webParts._MinimalWebPartHost;
  class PageHost extends Base {
    setDirty(instanceId: string, webPart: SerializedWebPart): void {
      setDirty(instanceId, webPart);
    }
  }
  return new webParts._ClientSideWebPartManager(new PageHost(scope));
}

export function manifestOf(componentId: string): object | undefined {
  return manifests._ManifestStore.instance.tryGetManifest(componentId);
}
