import { strToU8, zipSync } from 'fflate';

/** An `.sppkg` as SPFx packs it: a feature element per component, and its files. */
export function solutionZip(manifests: readonly object[], assets: Readonly<Record<string, string>>): Buffer {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const elements = manifests.map((manifest, index): [string, Uint8Array] => [
    `feature/WebPart_${index}.xml`,
    strToU8(
      '<?xml version="1.0" encoding="utf-8"?><Elements xmlns="http://schemas.microsoft.com/sharepoint/">' +
        `<ClientSideComponent Name="n" Id="i" ComponentManifest="${escape(JSON.stringify(manifest))}"/></Elements>`,
    ),
  ]);
  const files = Object.entries(assets).map(([name, text]): [string, Uint8Array] => [`ClientSideAssets/${name}`, strToU8(text)]);
  const frame: [string, Uint8Array][] = [['AppManifest.xml', strToU8('<?xml version="1.0"?><App Name="x"/>')]];
  return Buffer.from(zipSync(Object.fromEntries([...frame, ...elements, ...files])));
}
