import * as React from 'react';
import type { OutlineRow } from '../../../domain/register/outlineRows';
import { registerStrings } from '../../../loc/register/strings';
import { useStrings } from '../../language/useStrings';
import { useMandateTreeStyles } from './MandateTree.styles';
import { pictureMeasures, treePicture } from './treePicture';
import { useBoxInSight } from './useBoxInSight';

export interface TreePictureProps {
  readonly rows: readonly OutlineRow[];
  readonly nameOf: (key: string) => string;
  /** Key of the line at hand. */
  readonly atHand: string;
  readonly onPoint: (key: string) => void;
}

/** The tree as a picture. It says nothing that the outline does not: a line that is pointed at is shown there. */
export function TreePicture({ rows, nameOf, atHand, onPoint }: TreePictureProps): JSX.Element {
  const strings = useStrings(registerStrings).tree;
  const styles = useMandateTreeStyles();
  const { boxes, lines, width, height } = React.useMemo(() => treePicture(rows), [rows]);
  const place = useBoxInSight(boxes.find(({ key }) => key === atHand));
  return (
    <div ref={place} className={styles.picture} tabIndex={0} role="group" aria-label={strings.picture}>
      <svg role="img" aria-label={strings.pictureHint} className={styles.svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {lines.map(({ path, isDashed }, place) => (
          <path key={place} d={path} className={isDashed ? styles.dashed : styles.line} />
        ))}
        {boxes.map(({ key, x, y, isContext }) => (
          <g key={key} transform={`translate(${x} ${y})`} onClick={() => onPoint(key)}>
            <title>{nameOf(key)}</title>
            <rect
              width={pictureMeasures.width}
              height={pictureMeasures.height}
              rx={2}
              className={`${isContext ? styles.contextBox : styles.box} ${key === atHand ? styles.atHand : ''}`}
            />
            <foreignObject width={pictureMeasures.width} height={pictureMeasures.height}>
              <div className={styles.label} style={{ lineHeight: `${pictureMeasures.height}px` }}>
                {nameOf(key)}
              </div>
            </foreignObject>
          </g>
        ))}
      </svg>
    </div>
  );
}
