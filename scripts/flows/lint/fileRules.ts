import type { FlowFile } from '../../../local-site/flows/language/definition';

const secretForms: readonly (readonly [string, RegExp])[] = [
  ['a password or key', /"[^"]*(password|passwd|client_?secret|api_?key|access_?token|sharedaccesskey)[^"]*"\s*:\s*"[^"@]/i],
  ['a signed address', /[?&]sig=[\w%-]{16,}/i],
  ['a bearer token', /Bearer\s+[\w-]{16,}/i],
  ['a long random text', /"(?=[^"]*\d)[A-Za-z0-9+/]{40,}={0,2}"/]
];

/** No secret, in whatever disguise. */
export const secretsIn = (text: string): readonly string[] =>
  secretForms.filter(([, form]) => form.test(text)).map(([what]) => `The file holds ${what}`);

/** A connection belongs to whoever imports: a file names its reference and never the connection. */
export function connectionsIn({ properties }: FlowFile): readonly string[] {
  return Object.entries(properties.connectionReferences).flatMap(([name, { connection }]) =>
    Object.keys(connection).join() === 'connectionReferenceLogicalName' ? [] : [`${name}: names a connection instead of its reference alone`]
  );
}

/** UTF-8 without byte order mark: with one the import fails. */
export const hasByteOrderMark = (text: string): readonly string[] => (text.startsWith('\uFEFF') ? ['The file begins with a byte order mark'] : []);
