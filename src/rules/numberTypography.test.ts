import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

const told = (body: string) => problemsOf('number-typography', { 'concepts/a/index.md': concept({ body }) });

test('a plain space between thousands and a hyphen between years are told', async () => {
  expect(await told('Rahaa oli 1 250 000 euroa vuosina 2014-2020.\n')).toEqual([
    'concepts/a/index.md 8:11 Luvun "1 250 000" tuhaterottimena on tavallinen välilyönti.',
    'concepts/a/index.md 8:35 Vuosien "2014-2020" välissä on yhdysviiva.',
  ]);
});

test('what is written well, dates, addresses and neighbours that are two numbers are left alone', async () => {
  expect(
    await told('Vuosina 2014–2020 oli 1\u00A0250 euroa; vuonna 2020 100 ihmistä. [Sivu](https://example.org/2014-2020/a-2014-2020). 2026-11-24.\n'),
  ).toEqual([]);
});
