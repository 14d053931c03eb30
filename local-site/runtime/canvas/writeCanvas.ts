import { controlTypes, type Canvas, type CanvasColumn, type StoredControl } from './canvas';

/** The canvas as SharePoint stores it; controls are numbered from 1 in their column. */
export function writeCanvas(canvas: Canvas): string {
  const placed = canvas.sections.flatMap(({ columns, emphasis }) =>
    columns.flatMap((column) => storedColumn(column, emphasis)),
  );
  return JSON.stringify([...placed, ...canvas.placeless]);
}

function storedColumn(column: CanvasColumn, zoneEmphasis: number): readonly StoredControl[] {
  const emphasis = zoneEmphasis === 0 ? {} : { zoneEmphasis };
  const place = { ...column.position, controlIndex: undefined };
  if (column.controls.length === 0) {
    return [{ controlType: controlTypes.pageSettings, position: place, emphasis }];
  }
  return column.controls.map((control, index) => ({
    ...control,
    emphasis: { ...control.emphasis, ...emphasis },
    position: { ...place, controlIndex: index + 1 },
  }));
}
