import * as React from 'react';
import { useFairnessPanelStyles } from './FairnessPanel.styles';

/** Level of the panel's own heading: 2 where it stands for itself, 3 where it is a part of a view. */
export type PanelLevel = 2 | 3;

const PanelLevelContext: React.Context<PanelLevel> = React.createContext<PanelLevel>(2);

export const PanelLevelProvider = PanelLevelContext.Provider;

export interface FairnessHeadingProps {
  /** Steps below the panel's own heading. */
  readonly below: 0 | 1 | 2;
  readonly children: string;
}

/** A heading of the panel, one step lower where the panel is a part of a view. */
export function FairnessHeading({ below, children }: FairnessHeadingProps): JSX.Element {
  const styles = useFairnessPanelStyles();
  const level = React.useContext(PanelLevelContext) + below;
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5';
  const look = level === 2 ? styles.title : level === 3 ? (below === 0 ? styles.partOfView : styles.heading) : styles.partHeading;
  return <Heading className={look}>{children}</Heading>;
}
