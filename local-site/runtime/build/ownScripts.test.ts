import { createHash } from 'node:crypto';
import { ownScripts } from './ownScripts';

const checksum = (source: string): string => createHash('sha256').update(source).digest('base64');

describe('the platform’s scripts on this site', () => {
  const font = 'url(https://res-1.cdn.office.net/files/fabric-cdn-prod_1.0/assets/icons/fabricmdl2icons-2.53.woff2)';
  const chunk = { fileName: 'chunk.js', source: `css("${font}")` };
  const middle = { fileName: 'middle.js', source: `load("chunk.js","${checksum(chunk.source)}")` };
  const outer = { fileName: 'outer.js', source: `load("middle.js","${checksum(middle.source)}")` };
  const untouched = { fileName: 'plain.js', source: 'plain()' };
  const made = ownScripts([outer, middle, untouched, chunk], '/spfx/x/');
  const sourceOf = (name: string): string => made.find(({ fileName }) => fileName === name)?.source ?? '';

  it('take their icon font from here', () => {
    expect(sourceOf('chunk.js')).toBe('css("url(/spfx/x/fonts/fabric-icons-a13498cf.woff)")');
  });

  it('name the checksums of what is really served, through every step', () => {
    expect(sourceOf('middle.js')).toContain(checksum(sourceOf('chunk.js')));
    expect(sourceOf('outer.js')).toContain(checksum(sourceOf('middle.js')));
  });

  it('are otherwise Microsoft’s', () => {
    expect(sourceOf('plain.js')).toBe('plain()');
  });
});
