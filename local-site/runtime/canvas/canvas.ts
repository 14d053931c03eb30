/** What a control is, as SharePoint numbers it in `CanvasContent1`. */
export const controlTypes = { pageSettings: 0, webPart: 3, text: 4 } as const;

/** A control as SharePoint stores it; members this site does not know are kept as they are. */
export interface StoredControl {
  readonly controlType?: number;
  readonly id?: string;
  readonly position?: StoredPosition;
  readonly emphasis?: { readonly zoneEmphasis?: number };
  readonly innerHTML?: string;
  readonly webPartId?: string;
  readonly webPartData?: StoredWebPartData;
}

export interface StoredPosition {
  readonly zoneIndex: number;
  readonly sectionIndex: number;
  /** Twelfths of the width; 0 is a section from edge to edge, 100 in some older pages means 12. */
  readonly sectionFactor: number;
  readonly controlIndex?: number;
  /** 2 in a vertical section. */
  readonly layoutIndex?: number;
  readonly zoneId?: string;
}

export interface StoredWebPartData {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly dataVersion?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly serverProcessedContent?: unknown;
}

export interface CanvasColumn {
  readonly position: StoredPosition;
  readonly controls: readonly StoredControl[];
}

export interface CanvasSection {
  /** 0 none, 1 neutral, 2 soft, 3 strong. */
  readonly emphasis: number;
  readonly columns: readonly CanvasColumn[];
}

export interface Canvas {
  readonly sections: readonly CanvasSection[];
  /** Page settings and other entries without a place on the page. */
  readonly placeless: readonly StoredControl[];
}
