/**
 * The real fast-check, with one seed for every run: what passes here passes everywhere, and a failure comes back.
 * PROPERTY_SEED sets another, `random` a new one each time, as the long runs do.
 */
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const given = process.env.PROPERTY_SEED ?? '20261127';
if (given !== 'random') {
  fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: Number(given) });
}

module.exports = fastCheck;
