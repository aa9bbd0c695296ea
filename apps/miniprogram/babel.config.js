const isWeapp = process.env.TARO_ENV === 'weapp';

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: isWeapp
          ? { ios: '12', chrome: '70' }
          : { ios: '15.4', chrome: '94', safari: '15.4' },
      },
    ],
  ],
};
