import { Failure } from '../../application/ports/failure';
import { putStaffSnapshot } from '../../application/staffSnapshot/putStaffSnapshot';
import { snapshotOfRegion } from '../../domain/staffSnapshot/snapshotOfRegion';
import type { StaffSnapshotStrings } from '../../loc/staffSnapshot/svSe';
import { useStateWhileHere } from '../loading/useStateWhileHere';
import { usePorts } from '../ports/usePorts';
import { problemSentence } from './problemSentence';

export interface PuttingSnapshot {
  readonly isWorking: boolean;
  /** What came of the last one; empty for none. */
  readonly told: string;
  put(file: File): void;
}

/** Puts a file in the place of a region's snapshot, when it is one. @param onPut when it lies there */
export function usePutSnapshot(path: string, regionKey: string, strings: StaffSnapshotStrings, onPut: () => void): PuttingSnapshot {
  const ports = usePorts();
  const [state, setState] = useStateWhileHere({ isWorking: false, told: '' });
  const putting = async (file: File): Promise<string> => {
    const text = await file.text();
    const found = snapshotOfRegion(text, regionKey);
    if (found.kind !== 'fits') return strings.put.refused(problemSentence(found, strings));
    const result = await putStaffSnapshot(ports, path, text);
    onPut();
    return strings.put[result];
  };
  return {
    ...state,
    put: (file) => {
      setState({ isWorking: true, told: strings.put.putting });
      putting(file)
        .catch((failure) => (failure instanceof Failure && failure.kind === 'denied' ? strings.put.denied : strings.put.failed))
        .then((told) => setState({ isWorking: false, told }), () => undefined);
    }
  };
}
