import fc from 'fast-check';
import { expect, test } from 'vitest';
import { avifBytes, jpgBytes, pngBytes, svgText, webpBytes } from '../test/pictureBytes.ts';
import { fileFacts } from './fileFacts.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('pictures are known by their bytes, with their size', () => {
  expect([pngBytes(30, 20), jpgBytes(30, 20), webpBytes(30, 20), avifBytes(30, 20), bytes(svgText(30, 20))].map(fileFacts)).toEqual(
    ['png', 'jpg', 'webp', 'avif', 'svg'].map((type) => ({ type, width: 30, height: 20 })),
  );
});

test('a picture from a camera that was turned has the size that is shown', () => {
  expect([3, 6, 8].map((orientation) => fileFacts(jpgBytes(30, 20, orientation)))).toEqual([
    { type: 'jpg', width: 30, height: 20 },
    { type: 'jpg', width: 20, height: 30 },
    { type: 'jpg', width: 20, height: 30 },
  ]);
});

test('a drawing begins with its root, whatever XML puts before it', () => {
  const root = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"></svg>';
  const size = { type: 'svg', width: 30, height: 20 };
  expect(fileFacts(bytes(`\uFEFF<?xml version="1.0"?>\n<!-- piha -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n${root}`))).toEqual(size);
  expect(fileFacts(bytes(`<p>${root}</p>`))).toEqual({ type: undefined });
  expect(fileFacts(bytes('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'))).toEqual({ type: 'svg' });
});

test('documents are known, other files are not', () => {
  expect(fileFacts(bytes('%PDF-1.7\n'))).toEqual({ type: 'pdf' });
  expect(['PK\u0003\u0004', '', 'GIF89a', '<html>'].map((text) => fileFacts(bytes(text)))).toEqual(Array(4).fill({ type: undefined }));
});

test('broken bytes are no picture and never a crash', () => {
  const whole = [pngBytes(30, 20), jpgBytes(30, 20, 6), webpBytes(30, 20), avifBytes(30, 20), bytes(svgText(30, 20))];
  fc.assert(
    fc.property(fc.constantFrom(...whole), fc.nat(120), fc.nat(120), fc.nat(255), (picture, cut, at, value) => {
      const broken = Uint8Array.from(picture.subarray(0, cut));
      if (at < broken.length) broken[at] = value;
      const { width, height } = fileFacts(broken);
      expect((width ?? 1) > 0 && (height ?? 1) > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
