import { expect, test } from '@jest/globals';
import { codePicture } from './code-picture';

test('black runs become rectangles, one unit to a module', () => {
  const picture = decodeURIComponent(
    codePicture([
      [true, true, false, true],
      [false, false, true, true],
    ]),
  );
  expect(picture).toContain('viewBox="0 0 4 2"');
  expect(picture).toContain('d="M0 0h2v1h-2zM3 0h1v1h-1zM2 1h2v1h-2z"');
});
