const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** A folder for the sites that tests make once a run and copy; see src/testing/filledSite.ts. */
module.exports = async () => {
  process.env.UPPDRAG_MADE_SITES = mkdtempSync(join(tmpdir(), 'uppdrag-made-'));
};
