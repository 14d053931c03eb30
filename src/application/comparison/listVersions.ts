import type { Template } from '../../domain/template/template';
import { readLedgerCase } from '../approval/readLedgerCase';
import type { CasePorts } from '../approval/readLedgerCase';
import type { Ports } from '../ports/ports';
import type { TextVersion } from './textVersion';
import { writeAddress } from './textVersion';

const templateVersion = ({ family, version, name }: Template): TextVersion => ({
  kind: 'template',
  address: writeAddress({ kind: 'template', family, version }),
  name,
  version
});

/**
 * The texts of a group that can be compared: its draft, what it has handed in, newest first, and its template in the
 * version it is written on and the newest.
 * @throws Failure
 */
export async function listVersions(ports: CasePorts & Pick<Ports, 'mandates' | 'templates'>, groupKey: string): Promise<readonly TextVersion[]> {
  const keys = await ports.mandates.keysOf(groupKey);
  const ofMandates = await Promise.all(
    keys.map(async (mandateKey): Promise<readonly TextVersion[]> => {
      const [{ header }, { state }] = await Promise.all([ports.mandates.read(mandateKey), readLedgerCase(ports, mandateKey)]);
      const [used, newest] = await Promise.all([ports.templates.version(header.template), ports.templates.current(header.template.family)]);
      return [
        { kind: 'draft', address: writeAddress({ kind: 'draft', mandateKey }) },
        ...[...state.rounds].reverse().map(
          ({ snapshotKey, submission, state: round }): TextVersion => ({
            kind: 'submitted',
            address: writeAddress({ kind: 'submitted', groupKey, snapshotKey }),
            submitted: submission.created,
            state: round
          })
        ),
        templateVersion(used),
        ...(newest.version > used.version ? [templateVersion(newest)] : [])
      ];
    })
  );
  return ofMandates.flat();
}
