import type { StoredControl } from '../canvas/canvas';
import type { SectionScopes } from './sectionScopes';
import { manifestOf, type DisplayModeNumber, type WebPartManager } from './spfxInternals';

/** What runs the web parts of a page: the manager, and the scope with the theme of each section. */
export interface WebPartGround {
  readonly manager: WebPartManager;
  readonly scopes: SectionScopes;
}

/** Starts the web part of a control in its frame on the page; what goes wrong is told in the frame. */
export async function loadWebPart(
  { manager, scopes }: WebPartGround,
  control: StoredControl,
  displayMode: DisplayModeNumber,
  addedFromPersistedData = true,
): Promise<void> {
  const instanceId = control.id ?? '';
  const domElement = document.querySelector<HTMLElement>(`[data-control-id="${CSS.escape(instanceId)}"] > .canvas-web-part`);
  if (!domElement) return;
  const componentId = control.webPartId ?? control.webPartData?.id ?? '';
  const manifest = manifestOf(componentId);
  if (manifest === undefined) {
    domElement.textContent = `Webbdelen ${control.webPartData?.title ?? ''} (${componentId}) är inte installerad på den här webbplatsen.`;
    domElement.classList.add('canvas-web-part-missing');
    return;
  }
  const webPartData = { title: '', dataVersion: '1.0', properties: {}, ...control.webPartData, id: componentId, instanceId };
  try {
    await manager.loadWebPart({
      domElement,
      instanceId,
      manifest,
      displayMode,
      webPartData,
      addedFromPersistedData,
      pageLayoutType: 'Article',
      serviceScope: scopes.of(domElement.closest<HTMLElement>('[data-emphasis]')?.dataset.emphasis),
    });
  } catch (error) {
    const reason = error instanceof Error ? error : (error as { readonly error?: Error }).error;
    manager.renderError(domElement, reason ?? new Error(String(error)));
    console.error(`The web part ${componentId} could not be shown.`, reason);
  }
}
