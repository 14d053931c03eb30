/** The loader global the platform assembly sets; its undocumented names beside those of spfxInternals.ts. */
interface SpModuleLoader {
  _isTelemetryDisabled: boolean;
  start(preloaded: PreloadedData, onFail?: object): Promise<unknown>;
}

export interface PreloadedData {
  readonly buildNumber: string;
  readonly clientSideApplicationId: string;
  readonly manifests: readonly object[];
  readonly spPageContextInfo: object;
  readonly contextWebInfo: object;
  readonly customActions: readonly object[];
}

declare const spModuleLoader: SpModuleLoader;

/** Starts the application of the page; nothing is sent to Microsoft's telemetry. */
export function startLoader(preloaded: PreloadedData): Promise<unknown> {
  spModuleLoader._isTelemetryDisabled = true;
  return spModuleLoader.start(preloaded);
}
