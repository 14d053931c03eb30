import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import { exportCase } from '../../../application/export/exportCase';
import { publicationStrings } from '../../../loc/publication/strings';
import { useStrings } from '../../language/useStrings';
import { fileTypes } from '../../output/fileTypes';
import { OutletContext } from '../../output/OutletContext';
import { outputName } from '../../output/outputName';
import { usePorts } from '../../ports/usePorts';
import { describeTrail } from '../Trail/describeTrail';

export interface ExportState {
  readonly isWorking: boolean;
  readonly failure: unknown;
  readonly run: () => void;
}

/** Gives the person the case as a zip file. */
export function useExport({ mandateKey, groupKey, names }: CaseView): ExportState {
  const ports = usePorts();
  const outlet = React.useContext(OutletContext);
  const strings = useStrings(publicationStrings).export;
  const [isWorking, setWorking] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>(null);
  const save = async (): Promise<void> => {
    const content = await exportCase(ports, mandateKey, describeTrail);
    outlet.save(outputName(names.get(groupKey) ?? groupKey, strings.file, 'zip'), fileTypes.archive, content);
  };
  return {
    isWorking,
    failure,
    run: () => {
      if (isWorking) return;
      setWorking(true);
      setFailure(null);
      save()
        .catch(setFailure)
        .finally(() => setWorking(false));
    }
  };
}
