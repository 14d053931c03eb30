// Tests run straight on the sources; the settings are shared with Heft.
module.exports = { ...require('./config/jest.config.json'), rootDir: __dirname };
