const isWeapp = process.env.TARO_ENV === 'weapp';

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: isWeapp ? { ios: '12', chrome: '70' } : { ios: '13', chrome: '80', safari: '13' },
      },
    ],
  ],
};
