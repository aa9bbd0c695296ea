const path = require('node:path');

/** How the mini-program's bundler finds files, told to dependency-cruiser in the form it reads. */
module.exports = {
  resolve: {
    alias: { '@': path.resolve(__dirname, '../../apps/miniprogram/src') },
    extensions: [
      '.ts',
      '.tsx',
      '.h5.ts',
      '.h5.tsx',
      '.weapp.ts',
      '.weapp.tsx',
      '.d.ts',
      '.mjs',
      '.js',
      '.json',
    ],
    exportsFields: ['exports'],
    conditionNames: ['types', 'import', 'default', 'require', 'node'],
  },
};
