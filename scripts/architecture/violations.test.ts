import { importsOf, linesWithAny } from './importsOf';
import { violations } from './violations';

const found = (path: string, text: string): readonly string[] => violations({ path, text });

describe('the import rules', () => {
  it.each([
    ['src/domain/mandate/a.ts', "import { x } from '../../application/a';"],
    ['src/domain/mandate/a.ts', "import * as React from 'react';"],
    ['src/application/a.ts', "export { x } from '../adapters/memory/a';"],
    ['src/adapters/word/a.ts', "import type { Web } from '@pnp/sp/webs';"],
    ['src/adapters/sharepoint/a.ts', "import { a } from '../../application/submitMandate';"],
    ['src/ui/a.tsx', "import { a } from '../adapters/memory/a';"],
    ['src/ui/a.tsx', "import { Stack } from '@fluentui/react';"],
    ['src/adapters/word/a.ts', "import { Document } from 'docx';"],
    ['src/adapters/word/a.ts', "import { build } from './docx/build';"],
    ['src/adapters/word/a.ts', "import { SaxesParser } from 'saxes';"],
    ['src/adapters/word/a.ts', "import { readFile } from './reading/readFile';"],
    ['src/webparts/a.ts', "import { build } from '../adapters/word/docx/build';"],
    ['local-site/rest/a.ts', "import { lists } from '../../src/schema/lists';"],
    ['local-site/flows/a.ts', "import { a } from '../../src/domain/a';"]
  ])('refuse in %s: %s', (path, text) => {
    expect(found(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/domain/mandate/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['src/application/a.ts', "import type { Ports } from './ports/ports';"],
    ['src/adapters/sharepoint/a.ts', "import { spfi } from '@pnp/sp/fi';"],
    ['src/adapters/word/a.ts', "const b = import('./docx/build'); import type { B } from './docx/build';"],
    ['src/adapters/word/docx/build.ts', "import { Document } from 'docx';"],
    ['src/ui/a.tsx', "import { Stack } from '@fluentui/react/lib/Stack'; import { s } from '../loc/a';"],
    ['src/webparts/a.ts', "import { ports } from '../adapters/sharepoint/ports';"],
    ['local-site/rest/a.ts', "import { s } from '../storage/store'; import { x } from 'fflate';"],
    ['local-site/demo/a.ts', "import { a } from '../../src/application/a';"]
  ])('allow in %s: %s', (path, text) => {
    expect(found(path, text)).toEqual([]);
  });

  it('see imports that are only types', () => {
    const text = "import { type A } from './a'; import B, { type C } from './b'; type D = import('./d').D;";
    expect(importsOf({ path: 'src/ui/x.ts', text }).map((one) => [one.target, one.typeOnly])).toEqual([
      ['src/ui/a', true],
      ['src/ui/b', false],
      ['src/ui/d', true]
    ]);
  });

  it('see any, but not the word in a text', () => {
    expect(linesWithAny({ path: 'a.ts', text: "const any = 'any';\nlet a: any[];" })).toEqual([2]);
  });
});
