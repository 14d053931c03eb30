const { rmSync } = require('node:fs');

module.exports = async () => {
  rmSync(process.env.UPPDRAG_MADE_SITES, { recursive: true, force: true });
};
