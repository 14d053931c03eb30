import { controlTypes, type StoredControl } from '../canvas/canvas';
import type { ClientSideManifest } from '../catalogue/installedComponents';

/**
 * A page with nothing but the web part, from edge to edge.
 * @param chosen what was chosen when the tab was set up; the rest is as the web part is installed
 */
export function teamsCanvas({ id, preconfiguredEntries }: ClientSideManifest, title: string, chosen: Readonly<Record<string, string>>): string {
  // One per component is enough: a page in Teams holds it once.
  const control: StoredControl = {
    controlType: controlTypes.webPart,
    id,
    position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 0, controlIndex: 1, layoutIndex: 1 },
    webPartId: id,
    webPartData: {
      id,
      instanceId: id,
      title,
      dataVersion: '1.0',
      properties: { ...preconfiguredEntries?.[0]?.properties, ...chosen },
    },
  };
  return JSON.stringify([control]);
}
