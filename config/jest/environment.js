const { TestEnvironment: JsdomEnvironment } = require('jest-environment-jsdom');
const { TestEnvironment: NodeEnvironment } = require('jest-environment-node');

const IN_A_PAGE = /[\\/]src[\\/](ui|webparts)[\\/]/;

/** What people see is tested in a page, everything else on plain Node. One configuration, so that Heft can read it. */
module.exports = class Environment {
  constructor(configuration, context) {
    return new (IN_A_PAGE.test(context.testPath) ? JsdomEnvironment : NodeEnvironment)(configuration, context);
  }
};
