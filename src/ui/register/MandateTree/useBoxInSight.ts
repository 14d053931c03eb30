import * as React from 'react';
import type { PictureBox } from './treePicture';
import { pictureMeasures, startToSee } from './treePicture';

/** Scrolls the picture, and nothing but it, to the line at hand: the first of a large tree stands far from its corner. */
export function useBoxInSight(box: PictureBox | undefined): React.RefObject<HTMLDivElement> {
  const place = React.useRef<HTMLDivElement>(null);
  const { x, y } = box ?? { x: 0, y: 0 };
  React.useLayoutEffect(() => {
    const picture = place.current;
    if (picture === null) return;
    picture.scrollLeft = startToSee({ start: x, length: pictureMeasures.width }, { start: picture.scrollLeft, length: picture.clientWidth });
    picture.scrollTop = startToSee({ start: y, length: pictureMeasures.height }, { start: picture.scrollTop, length: picture.clientHeight });
  }, [x, y]);
  return place;
}
