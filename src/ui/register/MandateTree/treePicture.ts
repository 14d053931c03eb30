import type { OutlineRow } from '../../../domain/register/outlineRows';

/** Measures of the picture, in its own units: one to a pixel. */
export const pictureMeasures = { width: 208, height: 36, column: 248, row: 44, edge: 4 } as const;

export interface PictureBox {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly isContext: boolean;
}

export interface PictureLine {
  /** As an SVG path. */
  readonly path: string;
  /** True to a mandator that the group does not stand below. */
  readonly isDashed: boolean;
}

export interface TreePicture {
  readonly boxes: readonly PictureBox[];
  readonly lines: readonly PictureLine[];
  readonly width: number;
  readonly height: number;
}

const { width, height, column, row, edge } = pictureMeasures;

function lineBetween(from: PictureBox, to: PictureBox): string {
  const [x1, y1, x2, y2] = [from.x + width, from.y + height / 2, to.x, to.y + height / 2];
  const bend = from.x < to.x ? (column - width) / 2 : column / 2;
  return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** The lines of the tree as a picture: a column for each level, a mandator in the middle of those below it. */
export function treePicture(rows: readonly OutlineRow[]): TreePicture {
  const belowOf = new Map<string, number[]>();
  const heights = new Map<string, number>();
  let leaves = 0;
  // From below: those under a mandator have their places before it.
  const leafPlaces = new Map<string, number>();
  for (const { node, isOpen } of rows) if (!isOpen) leafPlaces.set(node.key, leaves++);
  for (const { node, parent } of [...rows].reverse()) {
    const below = belowOf.get(node.key);
    const place = leafPlaces.get(node.key) ?? (below ? (Math.min(...below) + Math.max(...below)) / 2 : 0);
    heights.set(node.key, place);
    belowOf.set(parent, [...(belowOf.get(parent) ?? []), place]);
  }
  const boxes = rows.map(({ node, level }): PictureBox => ({
    key: node.key,
    x: edge + (level - 1) * column,
    y: edge + (heights.get(node.key) ?? 0) * row,
    isContext: node.isContext
  }));
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const lines = rows.flatMap(({ node, parent }): readonly PictureLine[] => {
    const to = byKey.get(node.key)!;
    const from = (key: string, isDashed: boolean): readonly PictureLine[] => {
      const box = byKey.get(key);
      return box ? [{ path: lineBetween(box, to), isDashed }] : [];
    };
    return [...from(parent, false), ...node.otherMandators.flatMap((key) => from(key, true))];
  });
  return {
    boxes,
    lines,
    width: Math.max(0, ...boxes.map(({ x }) => x)) + width + edge,
    height: Math.max(0, ...boxes.map(({ y }) => y)) + height + edge
  };
}

/** A stretch along one direction of the picture, in pixels from its start. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Where a window over the picture is to start for a box to be seen: where it is when the box is seen already, else with the box in its middle. */
export function startToSee(box: Stretch, seen: Stretch): number {
  const isSeen = box.start >= seen.start && box.start + box.length <= seen.start + seen.length;
  return isSeen ? seen.start : Math.max(0, box.start + box.length / 2 - seen.length / 2);
}
