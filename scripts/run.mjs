// The front of every npm script. Written so that even a very old Node can read it and tell the user so.
var OLDEST_NODE = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    'Node.js ' + process.versions.node + ' är för gammal. Installera Node.js ' + OLDEST_NODE + ' eller senare från nodejs.org.\n' +
    'Node.js ' + process.versions.node + ' is too old. Install Node.js ' + OLDEST_NODE + ' or later from nodejs.org.\n'
  );
  process.exit(1);
} else {
  import('./command.mjs').then(function (module) {
    return module.command(process.argv[2], process.argv.slice(3));
  });
}
