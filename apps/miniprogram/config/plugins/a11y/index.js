const path = require('node:path');
const { attrs, tags } = require('./a11y.json');

/** Taro's weapp templates carry no aria attribute, so roles and labels would be dropped: this adds them. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template || platform.platform !== 'weapp') return;
      const patch = Object.fromEntries(tags.map((tag) => [tag, { ...attrs }]));
      platform.template.mergeComponents(ctx, patch);
      const runtime = path.resolve(__dirname, 'runtime.js');
      platform.runtimePath = [platform.runtimePath, runtime].flat();
    },
  });
};
