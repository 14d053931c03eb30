/** Last script of a page: starts the SPFx runtime with the page's own application. */
import { applicationId } from '../pages/applicationId';
import { readPageData } from './readPageData';
import { startLoader } from './spfxLoader';

interface Manifest {
  readonly loaderConfig: object;
}
declare const window: { readonly localSiteManifests: readonly Manifest[]; readonly location: Location };

const data = readPageData();
const baseUrl = window.location.origin + data.runtimePath;
const platform = window.localSiteManifests.map((manifest) => ({
  ...manifest,
  loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] },
}));

startLoader({
  buildNumber: 'local-site',
  clientSideApplicationId: applicationId,
  manifests: [...platform, ...data.components.map((component) => JSON.parse(component) as object)],
  spPageContextInfo: data.spPageContextInfo,
  contextWebInfo: data.contextWebInfo,
  customActions: [],
}).catch((error: unknown) => console.error('SPFx did not start.', error));
