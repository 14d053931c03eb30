import type { StoredControl } from '../canvas/canvas';
import { manifestOf, type DisplayModeNumber, type WebPartManager } from './spfxInternals';

/** Starts the web part of a control in its frame on the page; what goes wrong is told in the frame. */
export async function loadWebPart(
  manager: WebPartManager,
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
    });
  } catch (error) {
    const reason = error instanceof Error ? error : (error as { readonly error?: Error }).error;
    manager.renderError(domElement, reason ?? new Error(String(error)));
    console.error(`The web part ${componentId} could not be shown.`, reason);
  }
}
