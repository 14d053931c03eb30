import { parseArgs } from 'node:util';
import type { VerificationProgress } from '../application/verification/verifySite';
import { verifySite } from '../application/verification/verifySite';
import type { MandateVerdict } from '../domain/verification/verificationFinding';
import { portsFor } from './siteOptions';
import { findingText, resultText } from './verificationText';
import { WrongUse } from './wrongUse';

const options = { site: { type: 'string' }, as: { type: 'string' }, mandate: { type: 'string' }, json: { type: 'boolean' } } as const;

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function parse(words: readonly string[]): Given {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function tellProgress(): (progress: VerificationProgress) => void {
  let told = '';
  return ({ step, done, of }) => {
    const line = step === 'counting' ? 'Räknar poster … / Counting rows …' : `${done} av/of ${of}`;
    if (line !== told) process.stderr.write(`${line}\n`);
    told = line;
  };
}

/**
 * `uppdrag verify --site URL`: whether all mandates, or the one that `--mandate KEY` names, are what the ledger says.
 * Answers 0 only when everything is sound and the caller sees all there is.
 */
export async function verifyCommand(words: readonly string[], token: string | undefined, tell: (line: string) => void): Promise<number> {
  const given = parse(words);
  const ports = portsFor(given, token);
  const isJson = given.json === true;
  const onVerdict = (verdict: MandateVerdict): void => {
    if (isJson) tell(JSON.stringify(verdict));
    else for (const finding of verdict.findings) tell(findingText(verdict, finding));
  };
  const result = await verifySite(ports, { mandateKey: given.mandate, onProgress: tellProgress(), onVerdict });
  tell(isJson ? JSON.stringify(result) : resultText(result));
  const { ignored, missing, broken } = result.summary;
  return result.kind === 'verdict' && ignored + missing + broken === 0 ? 0 : 1;
}
