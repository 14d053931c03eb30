/** What a page fetches before a web part's view is first drawn: each script's size by its name. */
export interface FirstPaint {
  readonly view: string;
  readonly scripts: ReadonlyMap<string, number>;
}

const pairs = (map: string): ReadonlyMap<string, string> => new Map([...map.matchAll(/(\d+):"([^"]*)"/g)].map(([, id, value]) => [id, value]));

/** The chunks of each `import()` in a bundle, by name: `Promise.all([r.e(1),r.e(2)])`, or `r.e(1).then` for a single one. */
function importsOf(bundle: string): readonly (readonly [string, string])[][] {
  const [, names = '', hashes = ''] = /"chunk\."\+\(?\{([^}]*)\}.*?\{([^}]*)\}/.exec(bundle) ?? [];
  const [nameOf, hashOf] = [pairs(names), pairs(hashes)];
  return [...bundle.matchAll(/Promise\.all\(\[(?:\w+\.e\(\d+\),?)+\]\)|\w+\.e\(\d+\)(?=\.then)/g)].map(([all]) =>
    [...all.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => [nameOf.get(id) ?? id, hashOf.get(id) ?? ''] as const)
  );
}

/**
 * The first paints a web part can have: one for each view its bundle may load. What stands in the page already
 * (React, SPFx) and what a view fetches once it stands are not counted.
 * @param bundle the web part's own script, called `name`
 * @param sizeOf size of a script by its path in the package
 */
export function firstPaints(name: string, bundle: string, sizeOf: (path: string) => number): readonly FirstPaint[] {
  const imports = importsOf(bundle);
  const loads = (chunk: string) => imports.filter((chunks) => chunks.some(([each]) => each === chunk)).flat();
  const views = new Set(imports.flat().map(([chunk]) => chunk).filter((chunk) => chunk.endsWith('-view') && chunk !== 'mount-view'));
  return [...views].map((view) => ({
    view,
    scripts: new Map([
      [name, sizeOf(name)],
      ...[...loads('mount-view'), ...loads(view)].map(([chunk, hash]) => [chunk, sizeOf(`chunk.${chunk}_${hash}.js`)] as const)
    ])
  }));
}
