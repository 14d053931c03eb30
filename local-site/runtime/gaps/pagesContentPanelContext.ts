type Unsubscribe = () => void;

const unsubscribe: Unsubscribe = () => undefined;

/** The content panel of the real page canvas; it is not on npm, so it never mounts. */
const panel = {
  waitForContext: new Promise<never>(() => undefined),
  addOnMountListener: (): Unsubscribe => unsubscribe,
  addOnUpdateListener: (): Unsubscribe => unsubscribe,
};

export const SPPagesContentPanelProviderContext = { getInstance: (): typeof panel => panel };

export const SPPagesContentPanelPivot = {};
export const SPPagesContentPanelCommandId = {};
export const SPPagesContentPanelQOSScenarios = {};

export function getQOSName(...parts: readonly string[]): string {
  return parts.join('.');
}

export function monitorChunkLoad<T>(_name: string, loading: Promise<T>): Promise<T> {
  return loading;
}
