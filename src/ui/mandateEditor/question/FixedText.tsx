import * as React from 'react';
import { templateWording } from '../../../domain/mandate/templateWording';
import type { TemplateBlock } from '../../../domain/template/block';
import type { Variables } from '../../../domain/template/template';
import { OwnBlocks } from '../wording/OwnBlocks';

export interface FixedTextProps {
  readonly block: TemplateBlock;
  readonly variables: Variables;
}

function Fixed({ block, variables }: FixedTextProps): JSX.Element {
  return <OwnBlocks blocks={templateWording(block, variables)} />;
}

/** Text that the template gives, to be read beside the question. */
export const FixedText = React.memo(Fixed);
