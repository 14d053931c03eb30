'use strict';

// The commands SPFx people know, in front of Heft. `--ship` builds for production, as it always has.
const { series, task } = require('gulp');

const ships = process.argv.includes('--ship');
const production = (always = false) => (always || ships ? ['--production'] : []);

/** `--port N` of `gulp serve`, handed on to the local site. */
const port = () => {
  const at = process.argv.indexOf('--port');
  return at < 0 ? [] : process.argv.slice(at, at + 2);
};

/** A task that runs a program on the project's Node and fails when the program does. */
const onProjectNode = (name, args, options) =>
  Object.assign(
    async () => {
      const { runOnProjectNode } = await import('./scripts/processes.mjs');
      const { tools } = await import('./scripts/paths.mjs');
      const { code } = await runOnProjectNode(args(tools), { stdout: 'own', ...options });
      if (code !== 0) {
        throw new Error(`${name} failed; see above.`);
      }
    },
    { displayName: name }
  );

const heft = (name, ...args) => onProjectNode(name, (tools) => [tools.heft, ...args]);

const clean = heft('clean', 'clean');
// Heft adds to the folders that are packed: --clean keeps bundles of the build before out of the package.
const build = (always) => heft('build', 'build', '--clean', ...production(always));
const pack = (always) => heft('package-solution', 'package-solution', ...production(always));

task('clean', clean);
task('build', build());
task('bundle', build());
task('package-solution', pack());
task('ship', series(clean, build(true), pack(true)));
task('test', heft('test', 'test', ...production()));
task(
  'serve',
  series(
    build(),
    onProjectNode(
      'local site',
      () => ['--import', 'tsx', 'local-site/main.ts', '--demo', 'small', '--bundles', 'dist', ...port()],
      { stdin: 'inherit' }
    )
  )
);
task('default', build());
