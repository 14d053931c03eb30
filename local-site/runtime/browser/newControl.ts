import { controlTypes, type Canvas, type CanvasSection, type StoredControl } from '../canvas/canvas';
import type { ToolboxEntry } from './toolbox';

/** Things that can be put on a page, as SharePoint stores them before anyone has touched them. */
export const newControl = {
  text: (): StoredControl => ({ controlType: controlTypes.text, id: crypto.randomUUID(), innerHTML: '<p><br></p>' }),

  webPart: ({ componentId, title, properties }: ToolboxEntry): StoredControl => {
    const id = crypto.randomUUID();
    return {
      controlType: controlTypes.webPart,
      id,
      webPartId: componentId,
      webPartData: { id: componentId, instanceId: id, title, dataVersion: '1.0', properties },
    };
  },

  /** One column under everything else. */
  section: (canvas: Canvas): CanvasSection => {
    const zones = canvas.sections.flatMap(({ columns }) => columns.map(({ position }) => position.zoneIndex));
    const position = { zoneIndex: Math.max(0, ...zones) + 1, sectionIndex: 1, sectionFactor: 12, layoutIndex: 1 };
    return { emphasis: 0, columns: [{ position, controls: [] }] };
  },
};
