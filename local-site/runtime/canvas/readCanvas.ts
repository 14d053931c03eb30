import type { Canvas, CanvasColumn, CanvasSection, StoredControl, StoredPosition } from './canvas';

/**
 * Sections, columns and controls of a stored page, in reading order. An empty or damaged text is an empty page:
 * the page must open so that its content can be put right.
 */
export function readCanvas(canvasContent: string): Canvas {
  const stored = storedControls(canvasContent);
  const placed = stored.filter(isPlaced);
  const zones = [...new Set(placed.map(({ position }) => position.zoneIndex))].sort((one, other) => one - other);
  return {
    sections: zones.map((zone) => section(placed.filter(({ position }) => position.zoneIndex === zone))),
    placeless: stored.filter((control) => !isPlaced(control)),
  };
}

type PlacedControl = StoredControl & { readonly position: StoredPosition };

function isPlaced(control: StoredControl): control is PlacedControl {
  return typeof control.position?.zoneIndex === 'number';
}

function storedControls(canvasContent: string): readonly StoredControl[] {
  try {
    const parsed: unknown = JSON.parse(canvasContent);
    return Array.isArray(parsed) ? parsed.filter((entry): entry is StoredControl => typeof entry === 'object' && entry !== null) : [];
  } catch {
    return [];
  }
}

function section(controls: readonly PlacedControl[]): CanvasSection {
  const columns = new Map<string, PlacedControl[]>();
  const order = (position: StoredPosition): number => (position.layoutIndex ?? 1) * 100 + position.sectionIndex;
  for (const control of [...controls].sort((one, other) => order(one.position) - order(other.position))) {
    const key = String(order(control.position));
    columns.set(key, [...(columns.get(key) ?? []), control]);
  }
  return {
    emphasis: controls.find(({ emphasis }) => emphasis?.zoneEmphasis !== undefined)?.emphasis?.zoneEmphasis ?? 0,
    columns: [...columns.values()].map(column),
  };
}

function column(controls: readonly PlacedControl[]): CanvasColumn {
  const inOrder = [...controls].sort(
    (one, other) => (one.position.controlIndex ?? 0) - (other.position.controlIndex ?? 0),
  );
  // An entry without an id only holds the place of an empty column.
  return { position: inOrder[0].position, controls: inOrder.filter(({ id }) => id !== undefined) };
}
