import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('code, handlers and ways out are refused', async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'concepts/participation/a.svg': '<svg onload="x()">\n<script/><a href="https://a.fi"/><rect style="fill:url(https://a.fi)"/></svg>',
  };
  expect(await problemsOf('unsafe-svg', texts)).toEqual([
    'concepts/participation/a.svg 1:6 SVG-kuvassa on kielletty kohta: onload',
    'concepts/participation/a.svg 2:1 SVG-kuvassa on kielletty kohta: <script',
    'concepts/participation/a.svg 2:13 SVG-kuvassa on kielletty kohta: href="https://a.fi"',
    'concepts/participation/a.svg 2:52 SVG-kuvassa on kielletty kohta: url(https://a.fi',
  ]);
});

test('a plain drawing with parts of its own is fine', async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'concepts/participation/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a" fill="url(#b)"/><text>on = onko</text></svg>',
  };
  expect(await problemsOf('unsafe-svg', texts)).toEqual([]);
});
